package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A training was never called off: that was recorded in error, and it goes on as it was planned. */
public record CancellationRetracted(UUID training, EventId amends, LocalDate before,
        String reason) implements TrainingEvent, Retracting {}
