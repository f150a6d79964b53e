package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** Which countries and regions a project is for was decided, in place of what held before. */
public record RecipientsSet(UUID project, Recipients before, Recipients after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<Recipients> {}
