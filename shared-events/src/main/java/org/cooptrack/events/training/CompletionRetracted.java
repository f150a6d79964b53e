package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This completion never happened: it was recorded in error. */
public record CompletionRetracted(UUID training, EventId amends, Participation before, String reason)
        implements
            TrainingEvent,
            Counted,
            Retracting,
            Awaiting {
    @Override
    public List<Entry> entries() { return List.of(before.entry(BeneficiaryTrained.MEASURE).reversed()); }

    @Override
    public List<String> awaitsNoLonger() { return Awaited.keys(before.followUps(training)); }
}
