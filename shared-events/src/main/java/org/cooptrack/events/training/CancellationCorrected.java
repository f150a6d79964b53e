package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** A training was called off on another day than recorded. */
public record CancellationCorrected(UUID training, EventId amends, LocalDate before, LocalDate after,
        String reason) implements TrainingEvent, Amending {}
