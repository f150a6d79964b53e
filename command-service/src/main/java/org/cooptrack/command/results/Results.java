package org.cooptrack.command.results;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.results.Reporting.Stage;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.results.*;

/** The law of a project's results: which wish becomes which event, and which event makes which state. Pure. */
final class Results {
    private Results() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ResultsRule} stands against the wish */
    static List<ResultsEvent> decide(ResultsCommand wish, Framework framework, Facts facts) {
        if (!facts.project(wish.project()).isKnown()) throw ResultsRule.PROJECT_UNKNOWN.at("/project", wish.project());
        var definitions = new Definitions(framework, facts);
        var observations = new Observations(framework, facts);
        var periods = new Periods(framework, facts);
        var evaluations = new Evaluations(framework, facts);
        var countings = new Countings(framework, facts);
        return switch (wish) {
            case DefineResult w -> definitions.result(w);
            case DefineIndicator w -> definitions.indicator(w);
            case SetBaseline w -> definitions.baseline(w);
            case DeferBaseline w -> definitions.defer(w);
            case SetTarget w -> definitions.target(w);
            case ReviseTarget w -> definitions.revise(w);
            case DeclareCounting w -> countings.declare(w);
            case RecordObservation w -> observations.record(w);
            case ApproveObservation w -> observations.approve(w);
            case CorrectObservation w -> observations.correct(w);
            case RetractObservation w -> observations.retract(w);
            case OpenPeriod w -> periods.open(w);
            case SubmitPeriod w -> periods.submit(w);
            case ReturnPeriod w -> periods.sendBack(w);
            case ApprovePeriod w -> periods.approve(w);
            case CertifyPeriod w -> periods.certify(w);
            case ReopenPeriod w -> periods.reopen(w);
            case RecordEvaluation w -> evaluations.record(w);
            case CorrectEvaluation w -> evaluations.correct(w);
            case RetractEvaluation w -> evaluations.retract(w);
            case RespondToRecommendation w -> evaluations.respond(w);
        };
    }

    static Framework evolve(Framework framework, ResultsEvent event, EventId id) {
        return switch (event) {
            case ResultDefined e -> framework.with(e.id(), e.result());
            case IndicatorDefined e -> framework.indicators().containsKey(e.id())
                    ? framework.change(e.id(), known -> known.defined(e.indicator()))
                    : framework.with(Measured.of(e.id(), e.result(), e.indicator()));
            case BaselineSet e -> framework.change(e.indicator(), known -> known.from(e));
            case BaselineDeferred e -> framework.change(e.indicator(), known -> known.due(e.dueOn()));
            case TargetSet e -> framework.with(e.id(), new Target(id, e.indicator(), e.period(), e.reading()));
            case TargetRevised e ->
                framework.with(e.id(), new Target(id, e.indicator(), framework.target(e.id()).period(), e.after()));
            case CountingDeclared e ->
                framework.change(e.indicator(), known -> known.counting(new Declared(id, e.counting())));
            case CountingRevised e ->
                framework.change(e.indicator(), known -> known.counting(new Declared(id, e.after())));
            case ObservationRecorded e -> framework.with(e.id(), new Observed(id, e.observation(), false))
                    .change(e.observation().indicator(), Measured::withFacts);
            case ObservationApproved e -> framework.with(e.id(), framework.observation(e.id()).found(true));
            case ObservationCorrected e -> framework.with(e.id(), new Observed(id, e.after(), false));
            case ObservationRetracted e -> framework.withoutObservation(e.id());
            case PeriodOpened e -> framework.with(e.id(), Reporting.opened(e.period()));
            case PeriodSubmitted e -> framework.with(e.id(), framework.period(e.id()).submitted(e, id));
            case PeriodReturned e -> framework.with(e.id(), framework.period(e.id()).at(Stage.OPEN, e));
            case PeriodApproved e -> framework.with(e.id(), framework.period(e.id()).at(Stage.APPROVED, e));
            case PeriodCertified e -> framework.with(e.id(), framework.period(e.id()).at(Stage.CERTIFIED, e));
            case PeriodReopened e -> framework.with(e.id(), framework.period(e.id()).at(Stage.OPEN, e));
            case EvaluationRecorded e -> framework.with(framework.evaluated().with(e, id));
            case EvaluationCorrected e -> framework.with(framework.evaluated().with(e, id));
            case EvaluationRetracted e -> framework.with(framework.evaluated().without(e.before()));
            case RecommendationAnswered e -> framework.with(framework.evaluated().with(e));
            case ResultsAdoption e -> Adopted.after(framework, e, id);
        };
    }
}
