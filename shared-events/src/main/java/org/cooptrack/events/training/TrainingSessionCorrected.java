package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A session of a training took place on another day, or lasted longer or less long, than recorded. */
public record TrainingSessionCorrected(UUID training, EventId amends, int session, Sitting before, Sitting after,
        String reason, List<Breach> breaches) implements TrainingEvent, Amending, Flagged {
    public TrainingSessionCorrected { breaches = List.copyOf(breaches); }
}
