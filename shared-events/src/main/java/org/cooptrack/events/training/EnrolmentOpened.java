package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;

/** From this day on people may enrol. */
public record EnrolmentOpened(UUID training, LocalDate occurredOn) implements TrainingEvent {}
