package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A draft was handed in for appraisal. */
public record ProjectSubmitted(UUID project, LocalDate occurredOn) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.SUBMITTED; }
}
