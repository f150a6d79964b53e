package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What is to be measured, from where, and how far it is to go. */
record Definitions(Framework framework, Facts facts) {
    /** In IATI code list IndicatorVocabulary. */
    private static final String SDG_INDICATORS = "9";

    List<ResultsEvent> result(DefineResult wish) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        var result = new Result(wish.type(), wish.title(), wish.description(), wish.aggregates(),
                orNone(wish.references()));
        var standing = framework.results().get(wish.id());
        if (result.equals(standing)) return List.of();
        Everywhere.replaces(standing, "/id", facts);
        known(result.references(), "ResultVocabulary", "IndicatorVocabulary");
        if (!result.references().isEmpty() && framework.indicators().values().stream().anyMatch(
                measured -> measured.result().equals(wish.id()) && !measured.says().references().isEmpty()))
            throw REFERENCE_ON_BOTH.at("/references");
        return List.of(new ResultDefined(wish.project(), wish.id(), result));
    }

    List<ResultsEvent> indicator(DefineIndicator wish) {
        var result = framework.results().get(wish.result());
        if (result == null) throw RESULT_UNKNOWN.at("/result", wish.result());
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        var indicator = new Indicator(wish.measure(), wish.countingRule(), wish.title(), wish.description(),
                Objects.requireNonNullElse(wish.ascending(), true), wish.aggregates(), orNone(wish.disaggregation()),
                orNone(wish.references()));
        var known = framework.indicators().get(wish.id());
        if (known != null && !known.result().equals(wish.result())) throw INDICATOR_OF_ANOTHER_RESULT.at("/result");
        if (known != null && known.says().equals(indicator)) return List.of();
        Everywhere.replaces(known, "/id", facts);
        fits(indicator);
        known(indicator.references(), "IndicatorVocabulary");
        if (!indicator.references().isEmpty() && !result.references().isEmpty())
            throw REFERENCE_ON_BOTH.at("/references");
        if (known != null && known.hasFacts() && known.countedOtherwise(indicator))
            throw COUNTING_RULE_FIXED.at("/countingRule", String.valueOf(known.says().countingRule()));
        if (known != null && known.counting() != null) counted(known, known.counting(), indicator);
        return List.of(new IndicatorDefined(wish.project(), wish.result(), wish.id(), indicator));
    }

    List<ResultsEvent> baseline(SetBaseline wish) {
        var measured = framework.indicator(wish.indicator());
        if (wish.asOf().isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/asOf", wish.asOf());
        Everywhere.possible(wish.evidence(), wish.asOf().latest(), "/evidence", facts);
        var reading = Values.reading(measured.says(), wish.value(), null, wish.comment(), wish.evidence());
        var event = new BaselineSet(wish.project(), wish.indicator(), wish.asOf(), reading, List.of());
        if (event.equals(measured.baseline())) return List.of();
        Everywhere.replaces(measured.baseline(), "/indicator", facts);
        return List.of(event);
    }

    List<ResultsEvent> defer(DeferBaseline wish) {
        var measured = framework.indicator(wish.indicator());
        if (wish.dueOn().equals(measured.baselineDue())) return List.of();
        if (measured.based()) throw BASELINE_STANDS.at("/indicator");
        if (wish.dueOn().isBefore(Today.anywhere(facts.now())))
            throw BASELINE_DUE_IN_THE_PAST.at("/dueOn", wish.dueOn());
        return List.of(new BaselineDeferred(wish.project(), wish.indicator(), wish.dueOn()));
    }

    List<ResultsEvent> target(SetTarget wish) {
        var measured = framework.indicator(wish.indicator());
        forwards(wish.period());
        var reading = Values.reading(measured.says(), wish.value(), wish.cell(), wish.comment(), null);
        var known = framework.targets().get(wish.id());
        if (known != null && known.indicator().equals(wish.indicator()) && known.period().equals(wish.period())
                && known.reading().equals(reading))
            return List.of();
        Cells.possible(measured, reading.cell());
        Amounts.aimedAt(measured, wish.value());
        if (known != null || taken(wish.indicator(), wish.period(), reading)) throw TARGET_DIFFERS.at("/value");
        new Parts(framework, measured).within(wish.period(), reading.cell(), wish.value().number(), null);
        return List.of(new TargetSet(wish.project(), wish.indicator(), wish.id(), wish.period(), reading, List.of()));
    }

    List<ResultsEvent> revise(ReviseTarget wish) {
        var known = framework.target(wish.target());
        var measured = framework.indicator(known.indicator());
        var after = Values.reading(measured.says(), wish.value(), known.reading().cell(), wish.comment(), null);
        if (after.equals(known.reading())) return List.of();
        Amounts.aimedAt(measured, wish.value());
        new Parts(framework, measured).within(known.period(), known.reading().cell(), wish.value().number(),
                wish.target());
        return List.of(new TargetRevised(wish.project(), known.indicator(), wish.target(), known.event(),
                known.reading(), after, wish.reason()));
    }

    static void forwards(Period period) {
        if (period.runsBackwards()) throw PERIOD_BACKWARDS.at("/period", period.from(), period.to());
    }

    private boolean taken(UUID indicator, Period period, Reading reading) {
        return framework.targets().values().stream().anyMatch(known -> known.indicator().equals(indicator)
                && known.period().equals(period) && known.reading().cell().equals(reading.cell()));
    }

    /** What the system counts was declared for its measure and counting rule, and goes on having these dimensions. */
    private static void counted(Measured known, Declared counting, Indicator anew) {
        if (known.countedOtherwise(anew))
            throw RULE_FIXED_BY_COUNTING.at("/countingRule", String.valueOf(known.says().countingRule()));
        Countables.disaggregated(anew.disaggregation(), counting.says(), "/disaggregation");
    }

    private static void fits(Indicator indicator) {
        boolean share = indicator.measure() == Measure.PERCENTAGE;
        boolean words = indicator.measure().compareTo(Measure.PERCENTAGE) > 0;
        var rule = indicator.countingRule();
        boolean sums = rule == CountingRule.SUM || rule == CountingRule.DISTINCT;
        if (rule == CountingRule.RATIO ? !share : sums && (share || words))
            throw RULE_DOES_NOT_FIT_MEASURE.at("/countingRule", String.valueOf(rule), indicator.measure().code());
    }

    /** An SDG reference is on the list for indicators, and stands on a result as well. */
    private void known(List<Reference> references, String... lists) {
        var today = Today.anywhere(facts.now());
        for (var reference : references) {
            if (Stream.of(lists).noneMatch(list -> facts.isOnList(list, reference.vocabulary(), today)))
                throw REFERENCE_VOCABULARY_UNKNOWN.at("/references", reference.vocabulary());
            if (reference.vocabulary().equals(SDG_INDICATORS)
                    && !facts.isOnList("SdgIndicator", reference.code(), today))
                throw SDG_INDICATOR_UNKNOWN.at("/references", reference.code());
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
