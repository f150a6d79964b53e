package org.cooptrack.query.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What figures know of a project: since when it is known, when it was to begin and began, its course, and what was said of it. */
record CountedProject(UUID project, LocalDate known, @Nullable LocalDate plannedStart, @Nullable LocalDate started,
        Course course, Said said) {

    CountedProject planned(@Nullable LocalDate start) {
        return new CountedProject(project, known, start, started, course, said);
    }

    CountedProject started(@Nullable LocalDate day) {
        return new CountedProject(project, known, plannedStart, day, course, said);
    }

    CountedProject moved(LocalDate since, ProjectStatus status) {
        boolean begins = status == ProjectStatus.ACTIVE && started == null;
        return with(course.then(since, status)).started(begins ? since : started);
    }

    CountedProject with(Course changed) {
        return new CountedProject(project, known, plannedStart, started, changed, said);
    }

    CountedProject with(Said changed) {
        return new CountedProject(project, known, plannedStart, started, course, changed);
    }

    /**
     * One row for the project as it is now, and one for each year in which it was active, as it was at the end of it; one more
     * of such a year for each country in which it was, each partner who paid for it and the office that was responsible.
     */
    List<Entry> entries(int year) {
        Entry now = Entry.one(PortfolioMeasures.PROJECTS, project, FieldDate.on(began()),
                on(LocalDate.MAX.minusDays(1)).with(Dimension.STATUS, course.status().name()));
        return Stream.concat(Stream.of(now), course.activeYears(known, year).stream().flatMap(this::active)).toList();
    }

    private Stream<Entry> active(int year) {
        FieldDate in = FieldDate.parse(String.valueOf(year));
        Dimensions then = on(LocalDate.of(year, 12, 31));
        return Stream.concat(Stream.of(Entry.one(PortfolioMeasures.ACTIVE, project, in, then)),
                Arrays.stream(Spread.values()).flatMap(spread -> spread.entries(in, then)));
    }

    private LocalDate began() {
        LocalDate day = started == null ? plannedStart : started;
        return day == null ? known : Plausible.or(day, known);
    }

    private Dimensions on(LocalDate day) { return said.on(day).with(Dimension.PROJECT, project.toString()); }
}
