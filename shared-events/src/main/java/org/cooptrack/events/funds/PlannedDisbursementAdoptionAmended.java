package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedDisbursement;

/** An adopted planned disbursement was published otherwise. */
public record PlannedDisbursementAdoptionAmended(UUID project, UUID id, PublishedDisbursement before,
        PublishedDisbursement after,
        List<Breach> breaches) implements FundsAdoption, Flagged {
    public PlannedDisbursementAdoptionAmended { breaches = List.copyOf(breaches); }
}
