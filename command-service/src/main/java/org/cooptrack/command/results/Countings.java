package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.results.Reporting.Stage;
import org.cooptrack.command.results.ResultsCommand.DeclareCounting;
import org.cooptrack.events.results.*;

/** What the system counts for an indicator: declared before anybody observes it, and changed only with a reason. */
record Countings(Framework framework, Facts facts) {
    List<ResultsEvent> declare(DeclareCounting wish) {
        var measured = framework.indicator(wish.indicator());
        var rule = measured.says().countingRule();
        if (rule == null) throw COUNTING_RULE_MISSING.at("/indicator");
        var counting = counting(measured.says(), rule, wish);
        Countables.disaggregated(measured.says().disaggregation(), counting, "/indicator");
        var standing = measured.counting();
        if (standing != null && standing.says().equals(counting)) return List.of();
        aimed(wish.indicator(), counting);
        if (standing == null) {
            if (framework.isObserved(measured)) throw OBSERVATIONS_STAND.at("/indicator");
            return List.of(new CountingDeclared(wish.project(), wish.indicator(), rule, counting));
        }
        Everywhere.replaces(standing, "/indicator", facts);
        notCertified();
        if (wish.reason() == null) throw REASON_FOR_COUNTING_MISSING.at("/reason");
        return List.of(new CountingRevised(wish.project(), wish.indicator(), standing.event(), standing.says(),
                counting, wish.reason()));
    }

    /** Targets set before are of what is counted now. */
    private void aimed(UUID indicator, Derivation counting) {
        for (var target : framework.targets().values()) {
            var value = target.reading().value();
            if (value == null || !target.indicator().equals(indicator)) continue;
            if (Amounts.fault(counting, value).isPresent())
                throw TARGET_NOT_REACHABLE.at("/indicator", target.period().from(), target.period().to());
        }
    }

    /** A number is counted by one figure, a percentage by two; words are not counted, but whether something was reached is. */
    private static Derivation counting(Indicator says, CountingRule rule, DeclareCounting wish) {
        boolean share = says.measure() == Measure.PERCENTAGE;
        boolean words = says.measure().compareTo(Measure.PERCENTAGE) > 0;
        if (words && rule != CountingRule.MILESTONE) throw WORDS_NOT_COUNTED.at("/indicator", says.measure().code());
        if (share && rule == CountingRule.MILESTONE)
            throw RULE_DOES_NOT_FIT_MEASURE.at("/indicator", rule, says.measure().code());
        boolean two = wish.numerator() != null && wish.denominator() != null && wish.count() == null;
        boolean one = wish.count() != null && wish.numerator() == null && wish.denominator() == null;
        if (share && !two) throw NUMERATOR_AND_DENOMINATOR_MISSING.at("/numerator");
        if (!share && !one) throw COUNT_MISSING.at("/count");
        return share
                ? Derivation.share(
                        Countables.countable(Objects.requireNonNull(wish.numerator()), rule, "/numerator"),
                        Countables.countable(Objects.requireNonNull(wish.denominator()), rule, "/denominator"))
                : Derivation.of(Countables.countable(Objects.requireNonNull(wish.count()), rule, "/count"));
    }

    /** A certificate stands for what was counted when it was given, so each certified period must be reopened first. */
    private void notCertified() {
        framework.periods().values().stream().filter(known -> known.stage() == Stage.CERTIFIED)
                .map(Reporting::period).findFirst().ifPresent(period -> {
                    throw COUNTED_IN_CERTIFIED_PERIOD.at("/indicator", period.from(), period.to());
                });
    }
}
