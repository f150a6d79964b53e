package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedDisbursement;

/** A planned disbursement was taken over as published. */
public record PlannedDisbursementAdopted(UUID project, UUID id, PublishedDisbursement published,
        List<Breach> breaches) implements FundsAdoption, Flagged {
    public PlannedDisbursementAdopted { breaches = List.copyOf(breaches); }
}
