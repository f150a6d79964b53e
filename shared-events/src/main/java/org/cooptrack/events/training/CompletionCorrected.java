package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of a completion was wrong and is put right. Statistics move by the difference. */
public record CompletionCorrected(UUID training, EventId amends, Participation before, Participation after,
        String reason)
        implements
            TrainingEvent,
            Counted,
            Amending,
            Awaiting {
    @Override
    public List<Entry> entries() {
        return List.of(before.entry(BeneficiaryTrained.MEASURE).reversed(), after.entry(BeneficiaryTrained.MEASURE));
    }

    @Override
    public List<Awaited> awaits() { return after.followUps(training); }
}
