package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A submitted project went back to its authors as a draft. */
public record ProjectReturned(UUID project, LocalDate occurredOn,
        String reason) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.DRAFT; }
}
