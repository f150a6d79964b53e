package org.cooptrack.query.results;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What figures know of an indicator: its targets in numbers, and what the system counts for it, since it was declared. */
record Targeted(UUID project, UUID indicator, @Nullable CountingRule rule, @Nullable Derivation counting,
        List<Goal> goals) {
    private static final String ALL = "ALL";

    Targeted {
        goals = List.copyOf(goals);
    }

    /** A number to be reached in a period. */
    record Goal(UUID target, Period period, Decimal number) {}

    static Targeted of(UUID project, UUID indicator) {
        return new Targeted(project, indicator, null, null, List.of());
    }

    Targeted counted(CountingRule by, Derivation what) {
        return new Targeted(project, indicator, by, what, goals);
    }

    Targeted counting(Derivation what) { return new Targeted(project, indicator, rule, what, goals); }

    /** Only a target in numbers for the whole indicator adds up; those of its cells are parts of it. */
    Targeted set(UUID target, Period period, Reading reading) {
        if (!reading.cell().isEmpty() || reading.value() == null || reading.value().number() == null) return this;
        var more = new ArrayList<>(goals);
        more.add(new Goal(target, period, reading.value().number()));
        return new Targeted(project, indicator, rule, counting, more);
    }

    Targeted revised(UUID target, Reading reading) {
        Period period = goals.stream().filter(goal -> goal.target().equals(target)).map(Goal::period).findFirst()
                .orElse(null);
        if (period == null) return this;
        List<Goal> others = goals.stream().filter(goal -> !goal.target().equals(target)).toList();
        return new Targeted(project, indicator, rule, counting, others).set(target, period, reading);
    }

    List<Entry> entries() {
        if (counting == null || counting.count() == null || !adds()) return List.of();
        Tally count = counting.count();
        return goals.stream().map(goal -> new Entry(TargetMeasures.TARGETS, null, goal.number(), in(goal.period()),
                Dimensions.none().with(Dimension.PROJECT, project.toString())
                        .with(Dimension.COUNTED_MEASURE, count.measure())
                        .with(Dimension.COUNTED_FIGURE, count.figure().name())
                        .with(Dimension.COUNTED_PART, part(count))))
                .toList();
    }

    /** Levels, shares and milestones of several periods make no sum. */
    private boolean adds() {
        return rule == CountingRule.SUM || rule == CountingRule.DISTINCT;
    }

    private static FieldDate in(Period period) {
        return new FieldDate(period.from() + "/" + period.to(), period.from(), period.to());
    }

    private static String part(Tally count) {
        if (count.filters().isEmpty()) return ALL;
        return count.filters().stream()
                .map(filter -> filter.dimension() + "=" + String.join(",", filter.values())).sorted()
                .collect(Collectors.joining(";"));
    }
}
