package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project ends earlier than planned. */
public record ProjectShortened(UUID project, @Nullable LocalDate before, LocalDate after, LocalDate occurredOn,
        String reason) implements ProjectEvent {}
