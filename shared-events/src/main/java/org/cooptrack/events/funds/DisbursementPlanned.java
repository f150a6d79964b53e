package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** A disbursement was planned, or planned anew. Breaches are those of a published plan; one decided here has none. */
public record DisbursementPlanned(UUID project, UUID id, PlannedDisbursement plan,
        List<Breach> breaches) implements FundsEvent, Flagged {
    public DisbursementPlanned { breaches = List.copyOf(breaches); }
}
