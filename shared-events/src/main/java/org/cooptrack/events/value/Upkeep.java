package org.cooptrack.events.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Days of which each keeps something up for so many months, from the day it exists until the day it is no more: a
 * committee its meetings, a cooperative its assemblies. Around a change the days next to it say as much as all of them.
 */
public record Upkeep(LocalDate from, @Nullable LocalDate until, int months, List<LocalDate> days) {
    public Upkeep { days = List.copyOf(new TreeSet<>(days)); }

    /** From that day on, and until that day no longer. */
    public record Span(LocalDate from, LocalDate until) {}

    /** When it was kept up, without a day twice. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (var day : days) {
            var span = new Span(later(day, from), earlier(day.plusMonths(months), until));
            if (!span.from().isBefore(span.until())) continue;
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last == null || last.until().isBefore(span.from())) spans.add(span);
            else
                spans.set(spans.size() - 1, new Span(last.from(), span.until()));
        }
        return spans;
    }

    /** The entries of what begins with each span and ends with it. */
    public List<Entry> entries(Function<FieldDate, List<Entry>> beginningOn) {
        var entries = new ArrayList<Entry>();
        for (var span : spans()) {
            entries.addAll(beginningOn.apply(FieldDate.on(span.from())));
            beginningOn.apply(FieldDate.on(span.until())).stream().map(Entry::less).forEach(entries::add);
        }
        return entries;
    }

    /** The days of a change, and those next to it. */
    public static List<LocalDate> around(List<LocalDate> changed, List<LocalDate> days) {
        var all = new TreeSet<>(days);
        var between = new TreeSet<>(changed);
        var first = all.lower(between.first());
        var last = all.higher(between.last());
        return all.stream().filter(day -> (first == null || !day.isBefore(first))
                && (last == null || !day.isAfter(last))).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) { return one.isAfter(other) ? one : other; }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
