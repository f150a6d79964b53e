package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;

/** A project for which a training had paused works again; the training goes on once none of its projects is suspended. */
public record TrainingResumed(UUID training, UUID project, EventId resumption,
        LocalDate occurredOn) implements TrainingEvent {}
