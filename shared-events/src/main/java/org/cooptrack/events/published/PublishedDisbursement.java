package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.funds.PlannedDisbursement;

/** A planned disbursement as published: what it says, and what of it is not understood here. */
public record PublishedDisbursement(PlannedDisbursement says, List<KeptElement> kept) {
    public PublishedDisbursement { kept = List.copyOf(kept); }
}
