package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;

/** The dates of a training were moved. */
public record TrainingRescheduled(UUID training, LocalDate startsOn, LocalDate endsOn,
        String reason) implements TrainingEvent {}
