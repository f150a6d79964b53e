package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** Currency, language and kinds of finance that hold for a project unless said otherwise were decided. */
public record DefaultsSet(UUID project, Defaults before, Defaults after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<Defaults> {}
