package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project works at a place. */
public record LocationAdded(UUID project, Location location, LocalDate occurredOn) implements ProjectEvent {}
