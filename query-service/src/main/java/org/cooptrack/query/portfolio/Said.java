package org.cooptrack.query.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.query.fact.Told;

/** What was said of a project under each dimension, by the code of the dimension and the day from which it held. */
record Said(SortedMap<String, SortedMap<LocalDate, List<String>>> byDimension) {
    static final Said NOTHING = new Said(new TreeMap<>());

    /** From that day on; not before what was said earlier, for what is said last holds. */
    Said from(LocalDate day, Dimension dimension, List<String> values) {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>(days(dimension));
        days.put(days.isEmpty() || day.isAfter(days.lastKey()) ? day : days.lastKey(), List.copyOf(values));
        return with(dimension, days);
    }

    Said changed(LocalDate day, Dimension dimension, UnaryOperator<List<String>> change) {
        return from(day, dimension, change.apply(last(dimension)));
    }

    List<String> last(Dimension dimension) {
        SortedMap<LocalDate, List<String>> days = days(dimension);
        return days.isEmpty() ? List.of() : days.getOrDefault(days.lastKey(), List.of());
    }

    /** For all its time: what is published of a project has no days. */
    Said throughout(LocalDate day, Dimension dimension, List<String> values) {
        return with(dimension, new TreeMap<>(Map.of(day, List.copyOf(values))));
    }

    /** As it was on that day; what was first said holds for the time before, too. */
    Dimensions on(LocalDate day) {
        Dimensions all = Dimensions.none();
        for (Dimension dimension : Dimension.values()) {
            SortedMap<LocalDate, List<String>> days = days(dimension);
            if (!days.isEmpty()) all = all.with(dimension, at(days, day).stream().distinct().toList());
        }
        return all;
    }

    /** All that was said under these dimensions, each from its day to the last before another; the first held before it, too. */
    Set<Told> told(String owner, Set<Dimension> dimensions) {
        return dimensions.stream().flatMap(dimension -> spans(owner, dimension)).collect(Collectors.toSet());
    }

    private Stream<Told> spans(String owner, Dimension dimension) {
        SortedMap<LocalDate, List<String>> days = days(dimension);
        return days.keySet().stream().flatMap(day -> {
            LocalDate first = day.equals(days.firstKey()) ? Told.BEGINNING : day;
            SortedMap<LocalDate, List<String>> later = days.tailMap(day.plusDays(1));
            LocalDate last = later.isEmpty() ? Told.END : later.firstKey().minusDays(1);
            return days.getOrDefault(day, List.of()).stream().distinct()
                    .map(value -> new Told(owner, dimension, value, first, last));
        });
    }

    static List<String> plus(List<String> values, List<String> more) {
        var all = new ArrayList<>(values);
        all.addAll(more);
        return all;
    }

    /** Each as often less as it is given. */
    static List<String> minus(List<String> values, List<String> less) {
        var left = new ArrayList<>(values);
        less.forEach(left::remove);
        return left;
    }

    private static List<String> at(SortedMap<LocalDate, List<String>> days, LocalDate day) {
        var until = days.headMap(day.plusDays(1));
        return days.getOrDefault(until.isEmpty() ? days.firstKey() : until.lastKey(), List.of());
    }

    private SortedMap<LocalDate, List<String>> days(Dimension dimension) {
        return byDimension.getOrDefault(dimension.code(), new TreeMap<>());
    }

    private Said with(Dimension dimension, SortedMap<LocalDate, List<String>> days) {
        var all = new TreeMap<>(byDimension);
        all.put(dimension.code(), days);
        return new Said(all);
    }
}
