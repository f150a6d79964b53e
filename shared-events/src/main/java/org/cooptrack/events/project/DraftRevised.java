package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A draft has another title, description or planned dates. */
public record DraftRevised(UUID project, ProjectPlan before, ProjectPlan after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<ProjectPlan> {}
