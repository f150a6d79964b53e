package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** The work of a project was halted for a time (IATI activity status 6). Protection, after-care and safety go on. */
public record ProjectSuspended(UUID project, LocalDate occurredOn,
        String reason) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.SUSPENDED; }
}
