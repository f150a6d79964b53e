package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.results.Reporting.Stage;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;

/** What was observed: facts, recorded by one and approved by another. In a certified period nothing is changed before it is reopened. */
record Observations(Framework framework, Facts facts) {
    List<ResultsEvent> record(RecordObservation wish) {
        var measured = framework.indicator(wish.indicator());
        if (measured.counting() != null) throw COUNTED_BY_THE_SYSTEM.at("/indicator");
        past(wish.period());
        Everywhere.possible(wish.evidence(), today(), "/evidence", facts);
        var observation = new Observation(wish.indicator(), wish.period(), Values.reading(measured.says(),
                wish.value(), wish.cell(), wish.comment(), wish.evidence()));
        var known = framework.observations().get(wish.id());
        if (known != null && known.says().equals(observation)) return List.of();
        Cells.possible(measured, observation.reading().cell());
        Amounts.reachable(measured, wish.value());
        if (known != null || taken(observation)) throw OBSERVATION_DIFFERS.at("/value");
        var breaches = breaches(wish.project(), observation);
        if (certified(observation.period()))
            breaches.add(issue(RECORDED_AFTER_CERTIFICATION, "/period", wish.project()));
        return List.of(new ObservationRecorded(wish.project(), wish.id(), observation, breaches));
    }

    List<ResultsEvent> approve(ApproveObservation wish) {
        var observed = framework.observation(wish.id());
        if (observed.approved()) return List.of();
        if (facts.isOwn(observed.event())) throw OBSERVED_BY_APPROVER.at("/id");
        return List.of(new ObservationApproved(wish.project(), wish.id(), observed.event()));
    }

    List<ResultsEvent> correct(CorrectObservation wish) {
        var observed = framework.observation(wish.id());
        var before = observed.says();
        past(wish.period());
        Everywhere.possible(wish.evidence(), today(), "/evidence", facts);
        var measured = framework.indicator(before.indicator());
        var after = new Observation(before.indicator(), wish.period(), Values.reading(measured.says(), wish.value(),
                wish.cell(), wish.comment(), wish.evidence()));
        if (after.equals(before)) return List.of();
        if (!after.reading().cell().equals(before.reading().cell()))
            Cells.possible(measured, after.reading().cell());
        Amounts.reachable(measured, wish.value());
        if (certified(before.period()) || certified(after.period())) throw PERIOD_CERTIFIED.at("/id");
        if (!sameCell(before, after) && taken(after)) throw OBSERVATION_DIFFERS.at("/value");
        return List.of(new ObservationCorrected(wish.project(), wish.id(), observed.event(), before, after,
                wish.reason(), breaches(wish.project(), after)));
    }

    List<ResultsEvent> retract(RetractObservation wish) {
        if (framework.retracted().contains(wish.id()) && !framework.observations().containsKey(wish.id()))
            return List.of();
        var observed = framework.observation(wish.id());
        if (certified(observed.says().period())) throw PERIOD_CERTIFIED.at("/id");
        return List.of(new ObservationRetracted(wish.project(), wish.id(), observed.event(), observed.says(),
                wish.reason()));
    }

    /** An observation is of days that were: it may be recorded before its period is over, but not before it begins. */
    private void past(Period period) {
        Definitions.forwards(period);
        if (period.from().isAfter(today())) throw IN_THE_FUTURE.at("/period/from", period.from());
    }

    private boolean certified(Period period) {
        return framework.periods().values().stream()
                .anyMatch(known -> known.stage() == Stage.CERTIFIED && known.period().covers(period.to()));
    }

    private boolean taken(Observation observation) {
        return framework.observations().values().stream().anyMatch(known -> sameCell(known.says(), observation));
    }

    private static boolean sameCell(Observation one, Observation other) {
        return one.indicator().equals(other.indicator()) && one.period().equals(other.period())
                && one.reading().cell().equals(other.reading().cell());
    }

    private List<Breach> breaches(UUID project, Observation observation) {
        var breaches = new ArrayList<Breach>();
        var value = observation.reading().value();
        if (value != null && value.numerator() != null && value.denominator() != null
                && value.numerator().compareTo(value.denominator()) > 0)
            breaches.add(issue(NUMERATOR_ABOVE_DENOMINATOR, "/value/numerator", project));
        return breaches;
    }

    private Breach issue(ResultsRule rule, String field, UUID project) {
        return Issue.of(rule, field, project, today());
    }

    private LocalDate today() { return Today.anywhere(facts.now()); }
}
