package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project was called off (IATI activity status 5). */
public record ProjectCancelled(UUID project, LocalDate occurredOn,
        String reason) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.CANCELLED; }
}
