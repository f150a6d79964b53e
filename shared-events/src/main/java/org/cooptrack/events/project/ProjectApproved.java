package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project was approved (IATI activity status 1). */
public record ProjectApproved(UUID project, LocalDate occurredOn) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.APPROVED; }
}
