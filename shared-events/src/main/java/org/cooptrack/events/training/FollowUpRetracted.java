package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;

/** This follow-up never happened: it was recorded in error. */
public record FollowUpRetracted(UUID training, EventId amends, Participation before, String reason)
        implements
            TrainingEvent,
            Counted,
            TakingBack {
    @Override
    public List<Entry> entries() { return List.of(before.entry(BeneficiaryFollowedUp.MEASURE).reversed()); }
}
