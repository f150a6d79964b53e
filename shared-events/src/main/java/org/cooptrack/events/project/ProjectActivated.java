package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** The project began its work in the field (IATI activity status 2). */
public record ProjectActivated(UUID project, LocalDate occurredOn) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.ACTIVE; }
}
