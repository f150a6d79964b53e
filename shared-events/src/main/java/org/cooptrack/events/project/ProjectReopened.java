package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A closed project went back to work, or a cancelled one to where it stood. */
public record ProjectReopened(UUID project, ProjectStatus status, LocalDate occurredOn,
        String reason) implements ProjectEvent, StatusChanged {}
