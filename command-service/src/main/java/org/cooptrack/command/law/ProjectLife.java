package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.events.project.CourseKnown;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.project.StatusChanged;
import org.cooptrack.events.value.FieldDate;
import org.pcollections.TreePMap;

/** What other slices may know of a project: whether it exists, and which status it had on which day. */
public record ProjectLife(TreePMap<LocalDate, ProjectStatus> since) {
    public static final ProjectLife UNKNOWN = new ProjectLife(TreePMap.empty());

    public ProjectLife after(ProjectEvent event) {
        if (event instanceof CourseKnown known) return new ProjectLife(since.plusAll(known.course()));
        return event instanceof StatusChanged change
                ? new ProjectLife(since.plus(change.occurredOn(), change.status()))
                : this;
    }

    public boolean isKnown() { return !since.isEmpty(); }

    public Optional<ProjectStatus> statusOn(LocalDate day) {
        return Optional.ofNullable(since.floorEntry(day)).map(java.util.Map.Entry::getValue);
    }

    /** Whether it may have had one of these then: for a date known only to the month or year, on any of its days. */
    public boolean was(FieldDate when, ProjectStatus... statuses) {
        return during(when).anyMatch(Arrays.asList(statuses)::contains);
    }

    /** Whether it surely had one of these then, on all days that may be meant. */
    public boolean wasSurely(FieldDate when, ProjectStatus... statuses) {
        return statusOn(when.earliest()).isPresent() && during(when).allMatch(Arrays.asList(statuses)::contains);
    }

    private Stream<ProjectStatus> during(FieldDate when) {
        var changes = since.subMap(when.earliest(), false, when.latest(), true).values().stream();
        return Stream.concat(statusOn(when.earliest()).stream(), changes);
    }
}
