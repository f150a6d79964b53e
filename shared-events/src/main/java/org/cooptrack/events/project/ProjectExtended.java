package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project runs longer than planned, with more money or without. */
public record ProjectExtended(UUID project, @Nullable LocalDate before, LocalDate after, ExtensionKind kind,
        LocalDate occurredOn, String reason) implements ProjectEvent {}
