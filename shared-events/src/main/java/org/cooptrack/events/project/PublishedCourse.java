package org.cooptrack.events.project;

import static org.cooptrack.events.published.Milestone.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Milestone;

/** Reads from a published status and its dates which status a project had when; where no date tells, the day it was learned stands for it. */
final class PublishedCourse {
    private PublishedCourse() {}

    static SortedMap<LocalDate, ProjectStatus> of(Course course, LocalDate learned) {
        var since = new TreeMap<LocalDate, ProjectStatus>();
        var start = day(course, STARTED).or(() -> day(course, PLANNED_START));
        var end = day(course, ENDED).or(() -> day(course, PLANNED_END)).filter(day -> !day.isAfter(learned));
        switch (course.status()) {
            case "1" -> since.put(start.filter(day -> !day.isAfter(learned)).orElse(learned), ProjectStatus.APPROVED);
            case "2" -> since.put(start.filter(day -> !day.isAfter(learned)).orElse(learned), ProjectStatus.ACTIVE);
            case "3" -> ended(since, start, end.orElse(learned), ProjectStatus.OPERATIONALLY_CLOSED);
            case "4" -> ended(since, start, end.orElse(learned), ProjectStatus.CLOSED);
            case "5" -> ended(since, start, end.orElse(learned), ProjectStatus.CANCELLED);
            case "6" -> ended(since, start, learned, ProjectStatus.SUSPENDED);
            default -> throw new IllegalArgumentException("not an activity status: " + course.status());
        }
        return since;
    }

    private static void ended(SortedMap<LocalDate, ProjectStatus> since, Optional<LocalDate> start, LocalDate end,
            ProjectStatus status) {
        start.filter(day -> day.isBefore(end)).ifPresent(day -> since.put(day, ProjectStatus.ACTIVE));
        since.put(end, status);
    }

    private static Optional<LocalDate> day(Course course, String type) {
        return course.milestones().stream().filter(milestone -> milestone.type().equals(type)).map(Milestone::date)
                .findFirst();
    }
}
