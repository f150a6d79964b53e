package org.cooptrack.query.iati;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.iati.Framework.Measured;
import org.cooptrack.query.iati.Framework.Span;
import org.cooptrack.query.iati.Framework.Start;
import org.cooptrack.query.iati.Sources.Source;
import org.jspecify.annotations.Nullable;

/**
 * The results of a project. Of indicators that were published elsewhere all is told; of those defined here targets, and as
 * actuals what the system counted of things in certified periods. What counts people, or is not sure not to, is suppressed: a
 * value observed by people, an actual that counts persons, a baseline of such an indicator that is not zero.
 */
record Outcomes(Log log, Counted counted) {
    private static final Comparator<Period> BY_DAY = Comparator.comparing(Period::from).thenComparing(Period::to);

    List<PublishedActivity.Outcome> of(UUID project, Framework framework, Omissions omissions, Sources sources) {
        var all = new ArrayList<PublishedActivity.Outcome>();
        framework.results().forEach((id, result) -> {
            var indicators = framework.indicatorsOf(id).stream()
                    .map(one -> measured(project, framework, one, omissions, sources)).toList();
            if (indicators.isEmpty() && !framework.adopted(id)) omissions.add(Omission.WITHOUT_INDICATOR, 1);
            else
                all.add(new PublishedActivity.Outcome(result, indicators));
        });
        return all;
    }

    private PublishedActivity.Measured measured(UUID project, Framework framework, Measured one,
            Omissions omissions, Sources sources) {
        boolean things = one.counts() != null && counted.countsThings(one.counts());
        var published = one.published();
        var baselines = new ArrayList<>(published.baselines());
        published.baselines().forEach(baseline -> sources.says(baseline, Source.said(one.by())));
        Start start = one.baseline();
        if (start != null && (things || isZero(start.baseline().reading())))
            baselines.add(sources.says(sided(start.baseline()), Source.said(start.by())));
        else if (start != null) omissions.add(Omission.SUPPRESSED, 1);
        return new PublishedActivity.Measured(
                new PublishedIndicator(aggregated(published.says(), one.rule()), baselines, published.kept()),
                periods(project, framework, one, things, omissions, sources));
    }

    /** Distinct persons and shares of several activities make no sum. */
    private static Indicator aggregated(Indicator says, @Nullable CountingRule rule) {
        boolean never = rule == CountingRule.DISTINCT || rule == CountingRule.RATIO;
        return new Indicator(says.measure(), rule, says.title(), says.description(), says.ascending(),
                never ? Boolean.FALSE : says.aggregates(), says.disaggregation(), says.references());
    }

    private List<PublishedPeriod> periods(UUID project, Framework framework, Measured one, boolean things,
            Omissions omissions, Sources sources) {
        Map<Period, List<Reading>> targets = targets(one, sources);
        Map<Period, List<Reading>> actuals = new HashMap<>();
        var asked = new TreeSet<>(BY_DAY);
        asked.addAll(targets.keySet());
        if (one.counts() != null) asked.addAll(framework.certified());
        asked.addAll(one.observed());
        for (Period period : asked)
            if (begun(period) && (one.counts() != null || one.observed().contains(period)))
                actual(project, framework, one, period, things, omissions)
                        .ifPresent(counted -> actuals.put(period, counted.stream().map(reading -> sources
                                .says(reading.reading(), Source.counted(reading.addresses()))).toList()));
        var all = new ArrayList<PublishedPeriod>();
        for (Span span : one.periods()) {
            Stream.of(span.published().targets(), span.published().actuals()).flatMap(List::stream)
                    .forEach(reading -> sources.says(reading, Source.said(span.by())));
            all.add(joined(span.published(), targets, actuals));
        }
        asked.stream().filter(period -> targets.containsKey(period) || actuals.containsKey(period))
                .forEach(period -> all.add(new PublishedPeriod(period.from(), period.to(),
                        targets.getOrDefault(period, List.of()), actuals.getOrDefault(period, List.of()), List.of())));
        return all;
    }

    private Optional<List<Counted.Explained>> actual(UUID project, Framework framework, Measured one, Period period,
            boolean things, Omissions omissions) {
        if (!things) omissions.add(Omission.SUPPRESSED, 1);
        else if (!framework.certified(period)) omissions.add(Omission.NOT_CERTIFIED, 1);
        else
            return Optional.of(counted.in(project, period, Objects.requireNonNull(one.counts()),
                    one.published().says().disaggregation(), log));
        return Optional.empty();
    }

    /** What was set here for the days of a published period stands with it. */
    private static PublishedPeriod joined(PublishedPeriod published, Map<Period, List<Reading>> targets,
            Map<Period, List<Reading>> actuals) {
        if (published.from() == null || published.to() == null) return published;
        var period = new Period(published.from(), published.to());
        return new PublishedPeriod(published.from(), published.to(),
                plus(published.targets(), targets.remove(period)), plus(published.actuals(), actuals.remove(period)),
                published.kept());
    }

    private static List<Reading> plus(List<Reading> some, @Nullable List<Reading> more) {
        if (more == null) return some;
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** By period, the total before the cells. */
    private static Map<Period, List<Reading>> targets(Measured one, Sources sources) {
        var all = new LinkedHashMap<Period, List<Reading>>();
        one.aims().forEach(aim -> all.computeIfAbsent(aim.period(), _ -> new ArrayList<>())
                .add(sources.says(sided(aim.reading()), Source.said(aim.by()))));
        all.values().forEach(readings -> readings.sort(Comparator.comparingInt(reading -> reading.cell().size())));
        return all;
    }

    private static Baseline sided(Baseline baseline) {
        return new Baseline(baseline.asOf(), sided(baseline.reading()));
    }

    private static Reading sided(Reading said) {
        var cell = new LinkedHashMap<String, String>();
        for (Category side : said.cell())
            cell.put(side.dimension(), side.value());
        return new Reading(said.value(), Counted.sides(cell), said.locations(), said.comment(), List.of());
    }

    private static boolean isZero(Reading reading) {
        var value = reading.value();
        return value != null && value.number() != null && value.number().sign() == 0;
    }

    private boolean begun(Period period) {
        return !period.from().isAfter(LocalDate.ofInstant(log.recordedAt(), ZoneOffset.UTC));
    }
}
