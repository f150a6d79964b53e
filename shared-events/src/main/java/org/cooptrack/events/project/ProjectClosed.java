package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project ended with its accounts settled (IATI activity status 4). */
public record ProjectClosed(UUID project, LocalDate occurredOn) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.CLOSED; }
}
