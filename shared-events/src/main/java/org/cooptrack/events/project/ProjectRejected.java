package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A submitted project was turned down for good. */
public record ProjectRejected(UUID project, LocalDate occurredOn,
        String reason) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.REJECTED; }
}
