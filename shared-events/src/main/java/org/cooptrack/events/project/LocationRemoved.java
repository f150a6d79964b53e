package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project no longer works at a place, or never did. */
public record LocationRemoved(UUID project, Location location, LocalDate occurredOn,
        String reason) implements ProjectEvent {}
