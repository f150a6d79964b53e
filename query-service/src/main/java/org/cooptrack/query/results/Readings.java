package org.cooptrack.query.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** Targets, or what was observed, by cell and period: what they say of one period, and what of all up to its end. */
record Readings(List<One> all) {
    Readings {
        all = List.copyOf(all);
    }

    /** A value of one cell in one period; one that is not final yet makes what is added from it provisional. */
    record One(Period period, Map<String, String> cell, Value value, boolean provisional) {}

    static Readings ofTargets(List<TargetView> targets) {
        return new Readings(targets.stream().flatMap(one -> one(one.period(), one.reading(), false).stream()).toList());
    }

    static Readings ofObservations(List<ObservationView> observations, List<ReportingView> reporting) {
        return new Readings(observations.stream().flatMap(one -> one(one.period(), one.reading(),
                one.standing() == ObservationView.Standing.WAITING
                        || reporting.stream().noneMatch(known -> known.certifies(one.period())))
                .stream())
                .toList());
    }

    private static Optional<One> one(Period period, Reading reading, boolean provisional) {
        return Optional.ofNullable(reading.value())
                .map(value -> new One(period, CellKey.of(reading.cell()), value, provisional));
    }

    /** By cell, of the period alone. */
    Map<Map<String, String>, One> in(Period period) {
        var found = new LinkedHashMap<Map<String, String>, One>();
        all.stream().filter(one -> one.period().equals(period)).forEach(one -> found.putIfAbsent(one.cell(), one));
        return found;
    }

    /** By cell, of all periods up to the last day of this one, as far as the counting rule lets them make one value. */
    Map<Map<String, String>, One> upTo(Period period, @Nullable CountingRule rule) {
        var found = new LinkedHashMap<Map<String, String>, One>();
        if (rule == null) return found;
        all.stream().map(One::cell).distinct().forEach(cell -> {
            List<One> known = all.stream().filter(one -> one.cell().equals(cell)).toList();
            One made = together(known, period, rule);
            if (made != null) found.put(cell, made);
        });
        return found;
    }

    private static @Nullable One together(List<One> known, Period period, CountingRule rule) {
        List<Period> longest = Span.longest(known.stream().map(One::period).toList(), period);
        List<One> parts = known.stream().filter(one -> longest.contains(one.period())).toList();
        return switch (rule) {
            case SUM ->
                parts.isEmpty() || Span.overlap(longest) || parts.stream().anyMatch(one -> one.value().number() == null)
                        ? null
                        : parts.stream().reduce(adding()).orElseThrow();
            case DISTINCT, RATIO -> parts.size() == 1 && parts.getFirst().period().to().equals(period.to())
                    ? parts.getFirst()
                    : null;
            case LATEST, MILESTONE -> known.stream().filter(one -> one.period().to().equals(period.to()))
                    .findFirst().orElse(null);
        };
    }

    private static BinaryOperator<One> adding() {
        return (one, other) -> new One(other.period(), one.cell(), Value.of(number(one).plus(number(other))),
                one.provisional() || other.provisional());
    }

    private static Decimal number(One one) {
        Decimal number = one.value().number();
        return number == null ? Decimal.ZERO : number;
    }
}
