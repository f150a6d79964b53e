package org.cooptrack.query.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the system counted for an indicator, as a number or as a share. */
@Component
class CountedActuals {
    private final Tallying tallying;

    CountedActuals(Tallying tallying) { this.tallying = tallying; }

    /** For the whole, and for each cell in which there is a fact. */
    Map<Map<String, String>, Actual> in(Days days, Derivation counts, List<String> disaggregation) {
        var all = new LinkedHashMap<Map<String, String>, Actual>();
        actual(counts, days, List.of()).ifPresent(whole -> all.put(CellKey.WHOLE, whole));
        if (disaggregation.isEmpty()) return all;
        if (counts.count() != null) {
            Tally tally = counts.count();
            tallying.cells(tally, days, Tallying.axes(tally, disaggregation))
                    .forEach(cell -> all.putIfAbsent(cell.cell(), counted(tally, cell)));
        } else if (counts.numerator() != null && counts.denominator() != null) {
            keys(counts, days, disaggregation).forEach(key -> actual(counts, days, conditions(counts.numerator(), key,
                    disaggregation)).ifPresent(share -> all.putIfAbsent(key, share)));
        }
        return all;
    }

    /** One cell, be it of nothing; none where its values are none that facts can have. */
    Optional<Actual> in(Days days, Derivation counts, Map<String, String> cell) {
        var conditions = new ArrayList<Condition>();
        Tally first = counts.tallies().getFirst();
        cell.forEach((dimension, value) -> coded(first, dimension, value).ifPresent(conditions::add));
        return conditions.size() < cell.size() ? Optional.empty() : actual(counts, days, conditions);
    }

    private Set<Map<String, String>> keys(Derivation counts, Days days, List<String> disaggregation) {
        var keys = new LinkedHashSet<Map<String, String>>();
        for (Tally tally : counts.tallies())
            tallying.cells(tally, days, Tallying.axes(tally, disaggregation))
                    .forEach(cell -> keys.add(cell.cell()));
        return keys;
    }

    private Optional<Actual> actual(Derivation counts, Days days, List<Condition> cell) {
        if (counts.count() != null) {
            Tally tally = counts.count();
            return tallying.one(tally, days, cell).map(found -> counted(tally, found));
        }
        if (counts.numerator() == null || counts.denominator() == null) return Optional.empty();
        Tally part = counts.numerator();
        Tally whole = counts.denominator();
        return tallying.one(part, days, cell).flatMap(above -> tallying.one(whole, days, cell).map(below -> Actual
                .counted(share(Tallying.number(part, above), Tallying.number(whole, below)), above, below)));
    }

    private static @Nullable Value share(@Nullable Decimal part, @Nullable Decimal whole) {
        return part == null || whole == null ? null : Value.share(part, whole);
    }

    private static Actual counted(Tally tally, Cell cell) {
        Decimal number = Tallying.number(tally, cell);
        return Actual.counted(number == null ? null : Value.of(number), cell);
    }

    /** A dimension that the cell does not name picks the facts that say nothing on it. */
    private static List<Condition> conditions(Tally tally, Map<String, String> key, List<String> disaggregation) {
        return disaggregation.stream().distinct().flatMap(code -> Tallying.axis(tally, code).stream())
                .map(axis -> new Condition(axis,
                        key.containsKey(axis.code()) ? List.of(key.getOrDefault(axis.code(), "")) : List.of()))
                .toList();
    }

    /** As facts write the code: published cells write female, facts FEMALE. */
    private static Optional<Condition> coded(Tally tally, String dimension, String value) {
        return Countable.named(tally.measure()).flatMap(known -> known.dimension(dimension))
                .flatMap(known -> Stream.of(value, value.toUpperCase(Locale.ROOT))
                        .filter(code -> DimensionValues.canStand(known, code)).findFirst()
                        .map(code -> new Condition(new Axis.Of(known), List.of(code))));
    }
}
