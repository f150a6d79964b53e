package org.cooptrack.query.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cooptrack.events.project.ProjectStatus;

/** The statuses of a project in the order in which they were told, each from its day on. */
record Course(List<Step> steps) {
    Course {
        steps = List.copyOf(steps);
    }

    /** A status, and the day from which it held. */
    record Step(LocalDate since, ProjectStatus status) {}

    static Course of(SortedMap<LocalDate, ProjectStatus> known) {
        return new Course(known.entrySet().stream().map(one -> new Step(one.getKey(), one.getValue())).toList());
    }

    Course then(LocalDate since, ProjectStatus status) {
        return new Course(Stream.concat(steps.stream(), Stream.of(new Step(since, status))).toList());
    }

    /** Told anew: a course that does not say when the project began leaves standing what was known from before it. */
    Course amended(SortedMap<LocalDate, ProjectStatus> known, boolean saysBeginning) {
        Course told = of(known);
        if (saysBeginning || known.isEmpty()) return known.isEmpty() ? this : told;
        var all = new ArrayList<>(steps.stream().filter(step -> step.since().isBefore(known.firstKey())).toList());
        all.addAll(told.steps);
        return new Course(all);
    }

    ProjectStatus status() { return steps.getLast().status(); }

    /** The calendar years, up to the given one, on at least one day of which the project was active. */
    SortedSet<Integer> activeYears(LocalDate known, int upTo) {
        var years = new TreeSet<Integer>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.status() != ProjectStatus.ACTIVE) continue;
            LocalDate from = Plausible.or(step.since(), known);
            int last = at + 1 < steps.size() ? lastYear(from, steps.get(at + 1).since()) : upTo;
            for (int year = from.getYear(); year <= Math.min(last, upTo); year++)
                years.add(year);
        }
        return years;
    }

    /** Whether it is active without an end so far, or will only begin to be. */
    boolean goesOn(int year) {
        return status() == ProjectStatus.ACTIVE || steps.stream().anyMatch(step -> step.since().getYear() > year);
    }

    /** The day on which another status begins is no longer one of the old, unless it is the first as well. */
    private static int lastYear(LocalDate from, LocalDate next) {
        return next.isAfter(from) ? next.minusDays(1).getYear() : from.getYear();
    }
}
