package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submitted project was examined and found fit to be decided on. */
public record ProjectAppraised(UUID project, LocalDate occurredOn,
        @Nullable String finding) implements ProjectEvent, StatusChanged {
    @Override
    public ProjectStatus status() { return ProjectStatus.APPRAISED; }
}
