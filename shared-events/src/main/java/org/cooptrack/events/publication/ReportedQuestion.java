package org.cooptrack.events.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a figure of a report answers: a measure, broken down by what, among which facts, and in which days (both included). */
public record ReportedQuestion(String measure, List<String> by, Map<String, List<String>> filters,
        @Nullable LocalDate from, @Nullable LocalDate upTo) {
    public ReportedQuestion {
        by = List.copyOf(by);
        var sorted = new TreeMap<String, List<String>>();
        filters.forEach((axis, values) -> sorted.put(axis, List.copyOf(values)));
        filters = Collections.unmodifiableMap(sorted);
    }

    /** The same without its breakdown, broken down by something else. */
    public ReportedQuestion by(String axis) {
        return new ReportedQuestion(measure, List.of(axis), filters, from, upTo);
    }
}
