package org.cooptrack.events.training;

import java.util.UUID;

/** A training was planned. */
public record TrainingScheduled(UUID training) implements TrainingEvent {}
