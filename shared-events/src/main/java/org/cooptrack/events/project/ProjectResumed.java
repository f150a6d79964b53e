package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suspended project took up its work again. */
public record ProjectResumed(UUID project, LocalDate occurredOn,
        @Nullable String reason) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.ACTIVE; }
}
