package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** A budget was set, or set anew, for a period. Breaches are those of a published budget; one decided here has none. */
public record BudgetRevised(UUID project, UUID id, Budget budget,
        List<Breach> breaches) implements FundsEvent, Flagged {
    public BudgetRevised { breaches = List.copyOf(breaches); }
}
