package org.cooptrack.events.training;

import java.util.UUID;

/** A training takes more, or fewer, participants than planned. */
public record CapacityRevised(UUID training, int capacity, String reason) implements TrainingEvent {}
