package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;

/** A session of a training never took place: it was recorded in error. Its attendance sheet, if there is one, waits again. */
public record TrainingSessionRetracted(UUID training, EventId amends, int session, Sitting before,
        String reason) implements TrainingEvent, Retracting {}
