package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office became responsible for a project, in place of the one before, if any. */
public record OfficeAssigned(UUID project, @Nullable UUID before, UUID after,
        LocalDate occurredOn) implements ProjectEvent {}
