package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;

/** One of the projects of a training was suspended: from this day on it takes nobody new, until all of them work again. */
public record TrainingPaused(UUID training, UUID project, EventId suspension,
        LocalDate occurredOn) implements TrainingEvent {}
