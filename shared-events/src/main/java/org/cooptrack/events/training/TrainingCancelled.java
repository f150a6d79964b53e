package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;

/** A training will not take place, or not go on. */
public record TrainingCancelled(UUID training, LocalDate occurredOn, String reason) implements TrainingEvent {}
