package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project was linked to the outcomes it serves, in place of those before. */
public record OutcomesLinked(UUID project, Outcomes before, Outcomes after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<Outcomes> {}
