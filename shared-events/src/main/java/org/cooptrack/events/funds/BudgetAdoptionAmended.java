package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedBudget;

/** An adopted budget was published otherwise. */
public record BudgetAdoptionAmended(UUID project, UUID id, PublishedBudget before, PublishedBudget after,
        List<Breach> breaches) implements FundsAdoption, Flagged {
    public BudgetAdoptionAmended { breaches = List.copyOf(breaches); }
}
