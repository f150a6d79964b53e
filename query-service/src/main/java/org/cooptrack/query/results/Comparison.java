package org.cooptrack.query.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.Status;
import org.jspecify.annotations.Nullable;

/** Sets what an indicator was to reach beside what it reached, period by period. */
final class Comparison {
    private final UUID project;
    private final Planned planned;
    private final List<ReportingView> reporting;
    private final CountedActuals counted;
    private final Reached known;
    private final Readings targets;
    private final Readings observed;

    Comparison(UUID project, Planned planned, List<ReportingView> reporting, CountedActuals counted, Reached known) {
        this.project = project;
        this.planned = planned;
        this.reporting = reporting;
        this.counted = counted;
        this.known = known;
        this.targets = Readings.ofTargets(planned.targets());
        this.observed = Readings.ofObservations(planned.standing(), reporting);
    }

    IndicatorView view() {
        return new IndicatorView(planned.id(), project, planned.result(), planned.published(), planned.says(),
                planned.counting(), planned.baselines(), planned.baselineDue(),
                periods().map(this::view).toList(), known.position(), known.recordedAt());
    }

    /** Those with a target, an observation or a report, by their first day and then their last. */
    private Stream<Period> periods() {
        Stream<Period> said = Stream.concat(planned.targets().stream().map(TargetView::period),
                planned.observations().stream().map(ObservationView::period));
        return Stream.concat(said, reporting.stream().map(ReportingView::period)).distinct()
                .sorted(Comparator.comparing(Period::from).thenComparing(Period::to));
    }

    private PeriodView view(Period period) {
        var days = Days.in(project, period, known);
        Progress inPeriod = progress(targets.in(period), actuals(days, period), days,
                period::equals);
        return new PeriodView(period, period.to().isBefore(days.dataEnd()),
                reporting.stream().filter(one -> one.period().equals(period)).findFirst().orElse(null), inPeriod,
                progress(targets.upTo(period, rule()), cumulative(days, period), days.fromTheBeginning(),
                        one -> !one.to().isAfter(period.to())),
                planned.targets().stream().filter(one -> one.period().equals(period)).toList(),
                planned.observations().stream().filter(one -> one.period().equals(period)).toList(),
                planned.outside(period));
    }

    private Map<Map<String, String>, Actual> actuals(Days days, Period period) {
        return counts().map(counts -> begun(days, period)
                ? counted.in(days, counts, planned.says().disaggregation())
                : Map.<Map<String, String>, Actual>of()).orElseGet(() -> observations(observed.in(period)));
    }

    private Map<Map<String, String>, Actual> cumulative(Days days, Period period) {
        return counts().isPresent()
                ? actuals(days.fromTheBeginning(), period)
                : observations(observed.upTo(period, rule()));
    }

    /** Of days that are still to come nobody can say what was reached in them. */
    private static boolean begun(Days days, Period period) {
        return !period.from().isAfter(days.dataEnd());
    }

    private static Map<Map<String, String>, Actual> observations(Map<Map<String, String>, Readings.One> readings) {
        var all = new LinkedHashMap<Map<String, String>, Actual>();
        readings.forEach((cell, one) -> all.put(cell, Actual.observed(one.value(), one.provisional())));
        return all;
    }

    private Progress progress(Map<Map<String, String>, Readings.One> aims, Map<Map<String, String>, Actual> reached,
            Days days, Predicate<Period> observedIn) {
        var cells = new ArrayList<Compared>();
        for (Map<String, String> cell : cells(aims.keySet(), reached.keySet()))
            cells.add(compared(cell, aims, reached, days, observedIn));
        return new Progress(compared(CellKey.WHOLE, aims, reached, days, observedIn), cells);
    }

    /** Each cell once, written as facts write it where there are facts. */
    private static Set<Map<String, String>> cells(Set<Map<String, String>> aims, Set<Map<String, String>> reached) {
        var all = new LinkedHashSet<>(reached);
        aims.stream().filter(cell -> reached.stream().noneMatch(other -> CellKey.same(cell, other))).forEach(all::add);
        all.remove(CellKey.WHOLE);
        return all;
    }

    private Compared compared(Map<String, String> cell, Map<Map<String, String>, Readings.One> aims,
            Map<Map<String, String>, Actual> reached, Days days, Predicate<Period> observedIn) {
        var aim = aims.entrySet().stream().filter(one -> CellKey.same(one.getKey(), cell)).map(Map.Entry::getValue)
                .findFirst();
        var actual = Optional.ofNullable(reached.get(cell)).or(() -> counts()
                .filter(_ -> reached.containsKey(CellKey.WHOLE)).flatMap(what -> counted.in(days, what, cell)))
                .map(one -> rule() == CountingRule.MILESTONE ? one.asMilestone() : one).orElse(null);
        return Compared.of(cell, aim.map(Readings.One::value).orElse(null), status(cell, actual, observedIn), actual,
                planned.says());
    }

    /** Where nothing of what people observed counts, it may wait. */
    private Status status(Map<String, String> cell, @Nullable Actual actual, Predicate<Period> observedIn) {
        if (actual != null) return actual.status();
        return counts().isEmpty() && planned.observations().stream()
                .anyMatch(one -> !one.open().isEmpty() && observedIn.test(one.period())
                        && CellKey.same(CellKey.of(one.reading().cell()), cell))
                                ? Status.WAITING
                                : Status.MISSING;
    }

    private Optional<Derivation> counts() { return Optional.ofNullable(planned.counting()).map(CountingView::counts); }

    private @Nullable CountingRule rule() { return planned.says().countingRule(); }
}
