package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** The work of a project ended; its accounts are still open (IATI activity status 3). */
public record OperationsClosed(UUID project, LocalDate occurredOn) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.OPERATIONALLY_CLOSED; }
}
