package org.cooptrack.query.results;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.results.*;
import org.cooptrack.query.results.FrameworkView.EvaluationView;
import org.cooptrack.query.results.ObservationView.Standing;

/** The results framework of a project as its events tell it up to a position, in the order in which it was defined. */
final class Plan {
    private final Map<UUID, ResultView> results = new LinkedHashMap<>();
    private final Map<UUID, Planned> indicators = new LinkedHashMap<>();
    private final Map<UUID, ReportingView> reporting = new LinkedHashMap<>();
    private final Map<UUID, UUID> indicatorOf = new LinkedHashMap<>();
    private final Evaluated evaluated;
    private final Set<UUID> removals = new LinkedHashSet<>();
    private long version = -1;

    Plan() {
        this.evaluated = new Evaluated();
    }

    private Plan(Plan other) {
        results.putAll(other.results);
        indicators.putAll(other.indicators);
        reporting.putAll(other.reporting);
        indicatorOf.putAll(other.indicatorOf);
        removals.addAll(other.removals);
        evaluated = new Evaluated(other.evaluated);
        version = other.version;
    }

    /** @param events those of the project's results, in their order */
    static Plan of(List<Recorded<Event>> events) {
        var plan = new Plan();
        events.forEach(plan::see);
        return plan;
    }

    /** Another one, as it is after one event more. */
    Plan after(Recorded<Event> recorded) {
        var next = new Plan(this);
        next.see(recorded);
        return next;
    }

    List<EvaluationView> evaluations() { return evaluated.all(); }

    /** What was taken over, is no longer published, and stands until a person retracts it. */
    List<UUID> removalsProposed() {
        return List.copyOf(removals);
    }

    List<ResultView> results() { return List.copyOf(results.values()); }

    List<Planned> indicators() { return List.copyOf(indicators.values()); }

    List<ReportingView> reporting() { return List.copyOf(reporting.values()); }

    /** That of the last event seen, −1 before the first. */
    long version() { return version; }

    private void see(Recorded<Event> recorded) {
        version = recorded.id().version();
        if (recorded.event() instanceof ResultsEvent event) see(event, recorded.id().toString());
    }

    private void see(ResultsEvent happened, String id) {
        switch (happened) {
            case ResultDefined e -> results.merge(e.id(), new ResultView(e.id(), false, e.result()),
                    (known, anew) -> new ResultView(e.id(), known.published(), anew.says()));
            case IndicatorDefined e -> indicators.merge(e.id(), Planned.of(e.id(), e.result(), false, e.indicator()),
                    (known, _) -> known.defined(e.indicator()));
            case BaselineSet e -> change(e.indicator(),
                    known -> known.from(List.of(new BaselineView(e.asOf(), e.reading(), false)), false));
            case BaselineDeferred e -> change(e.indicator(), known -> known.due(e.dueOn()));
            case TargetSet e -> change(e.indicator(), known -> known.targets(_ -> false,
                    List.of(new TargetView(e.id(), e.period(), e.reading(), false, id, List.of()))));
            case TargetRevised e -> change(e.indicator(), known -> revised(known, e, id));
            case CountingDeclared e -> change(e.indicator(),
                    known -> known.counting(new CountingView(e.rule(), e.counting(), id, List.of())));
            case CountingRevised e -> change(e.indicator(), known -> known.counting(Objects.requireNonNull(
                    known.counting()).revised(new CountingView.Change(e.before(), e.after(), e.reason(), id))));
            case ObservationEvent e -> observe(e, id);
            case PeriodEvent e -> step(e);
            case EvaluationRecorded e -> evaluated.recorded(e, id);
            case EvaluationCorrected e -> evaluated.corrected(e, id);
            case EvaluationRetracted e -> evaluated.retracted(e);
            case RecommendationAnswered e -> evaluated.answered(e);
            case ResultsAdoption e -> adopt(e, id);
        }
    }

    private void observe(ObservationEvent happened, String id) {
        switch (happened) {
            case ObservationRecorded e -> observed(e.id(), e.observation(), e.breaches(), id);
            case ObservationCorrected e -> observed(e.id(), e.after(), e.breaches(), id);
            case ObservationApproved e -> change(indicatorOf.get(e.id()), known -> known.observations(
                    one -> one.id().equals(e.id()), known.observations().stream()
                            .filter(one -> one.id().equals(e.id())).map(ObservationView::approved).toList()));
            case ObservationRetracted e -> change(e.before().indicator(),
                    known -> known.observations(one -> one.id().equals(e.id()), List.of()));
        }
    }

    private void observed(UUID observation, Observation says, List<Breach> breaches, String id) {
        indicatorOf.put(observation, says.indicator());
        var view = new ObservationView(observation, says.period(), says.reading(), Standing.WAITING, id,
                breaches.stream().map(Breach::rule).toList(), List.of());
        change(says.indicator(), known -> known.said(view));
    }

    private void step(PeriodEvent happened) {
        switch (happened) {
            case PeriodOpened e -> reporting.put(e.id(),
                    new ReportingView(e.id(), e.period(), ReportingView.Standing.OPEN));
            case PeriodSubmitted e -> at(e.id(), ReportingView.Standing.SUBMITTED);
            case PeriodReturned e -> at(e.id(), ReportingView.Standing.OPEN);
            case PeriodApproved e -> at(e.id(), ReportingView.Standing.APPROVED);
            case PeriodCertified e -> at(e.id(), ReportingView.Standing.CERTIFIED);
            case PeriodReopened e -> at(e.id(), ReportingView.Standing.OPEN);
        }
    }

    private void adopt(ResultsAdoption happened, String id) {
        switch (happened) {
            case ResultAdopted e -> results.put(e.id(), new ResultView(e.id(), true, e.published().says()));
            case ResultAdoptionAmended e -> results.put(e.id(), new ResultView(e.id(), true, e.after().says()));
            case IndicatorAdopted e -> indicators.put(e.id(), AsPublished.indicator(
                    Planned.of(e.id(), e.result(), true, e.published().says()), e.published()));
            case IndicatorAdoptionAmended e ->
                change(e.id(), known -> AsPublished.indicator(known, e.after()));
            case PeriodAdopted e -> {
                indicatorOf.put(e.id(), e.indicator());
                change(e.indicator(), known -> AsPublished.period(known, e.id(), e.published(), id));
            }
            case PeriodAdoptionAmended e -> change(indicatorOf.get(e.id()),
                    known -> AsPublished.period(known, e.id(), e.after(), id));
            case RemovalProposed e -> removals.add(e.id());
            case RemovalProposalWithdrawn e -> removals.remove(e.id());
        }
    }

    private static Planned revised(Planned known, TargetRevised event, String id) {
        return known.targets(one -> one.is(event.id(), event.before()), known.targets().stream()
                .filter(one -> one.is(event.id(), event.before()))
                .map(one -> one.revised(event.after(), event.reason(), id)).toList());
    }

    private void at(UUID period, ReportingView.Standing standing) {
        reporting.computeIfPresent(period, (_, known) -> known.at(standing));
    }

    private void change(@org.jspecify.annotations.Nullable UUID indicator, UnaryOperator<Planned> change) {
        if (indicator != null) indicators.computeIfPresent(indicator, (_, known) -> change.apply(known));
    }
}
