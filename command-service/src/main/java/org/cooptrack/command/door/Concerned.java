package org.cooptrack.command.door;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.ProjectOffice;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.project.ProjectEvent;
import org.springframework.stereotype.Component;

/** Tells which projects a wish concerns, and under which offices they stand. */
@Component
class Concerned {
    private final Streams streams;

    Concerned(Streams streams) { this.streams = streams; }

    /** Whether all projects that the wish concerns are among those for which the right to approve was given; one of which nothing tells is in none. */
    boolean within(ApprovalDelegated given, Command command, LocalDate day) {
        if (given.coversEverything()) return true;
        Set<UUID> projects = projectsOf(command.concerns());
        return !projects.isEmpty() && projects.stream().allMatch(project -> given.projects().contains(project)
                || officesOver(project, day).stream().anyMatch(given.offices()::contains));
    }

    /** As far as the stream tells: all that it ever told. */
    private Set<UUID> projectsOf(String stream) {
        Set<UUID> projects = new HashSet<>();
        if (StreamId.kind(stream).startsWith("project")) projects.add(StreamId.uuid(stream));
        List<Event> told = streams.all(stream);
        for (int version = 0; version < told.size(); version++) {
            projects.addAll(Belonging.of(new EventId(stream, version), told.get(version)).projects());
            if (told.get(version) instanceof CorrectionRequested request) projects.addAll(request.projects());
        }
        return projects;
    }

    /** The office responsible for a project, and those above it on that day. */
    private Set<UUID> officesOver(UUID project, LocalDate day) {
        Set<UUID> offices = new HashSet<>();
        Optional<UUID> next = ProjectOffice.of(streams.all(StreamId.of("project", project)).stream()
                .map(ProjectEvent.class::cast).toList());
        while (next.isPresent() && offices.add(next.get()))
            next = streams.offices().now(next.get()).state().parents().on(day).flatMap(parent -> parent);
        return offices;
    }
}
