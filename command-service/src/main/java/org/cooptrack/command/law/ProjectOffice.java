package org.cooptrack.command.law;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.project.ProjectDrafted;
import org.cooptrack.events.project.ProjectEvent;

/** The office responsible for a project, as its history tells it last. */
public final class ProjectOffice {
    private ProjectOffice() {}

    public static Optional<UUID> of(List<ProjectEvent> history) {
        return history.stream().flatMap(event -> told(event).stream()).reduce((_, later) -> later);
    }

    private static Optional<UUID> told(ProjectEvent event) {
        if (event instanceof ProjectDrafted drafted) return Optional.ofNullable(drafted.office());
        return event instanceof OfficeAssigned assigned ? Optional.of(assigned.after()) : Optional.empty();
    }
}
