package org.cooptrack.query.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.results.Evaluation;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The results framework of a project as its events tell it, without what is counted from other events: results, indicators
 * with baselines, targets and what was observed, reporting periods, evaluations with what management answered, and what is no
 * longer published and waits for a person to retract it.
 */
record FrameworkView(UUID project, List<ResultView> results, List<IndicatorState> indicators,
        List<ReportingView> periods, List<EvaluationView> evaluations, List<UUID> removalsProposed,
        @JsonIgnore Plan plan) {
    /** An indicator with what was said of it, and the days by which its baseline is due where that was put off. */
    record IndicatorState(UUID id, UUID result, boolean published, Indicator says, List<BaselineView> baselines,
            @Nullable LocalDate baselineDue, @Nullable CountingView counting, List<TargetView> targets,
            List<Observed> observations) {
        static IndicatorState of(Planned planned) {
            return new IndicatorState(planned.id(), planned.result(), planned.published(), planned.says(),
                    planned.baselines(), planned.baselineDue(), planned.counting(), planned.targets(),
                    planned.observations().stream().map(Observed::of).toList());
        }
    }

    /** What was observed, how far it was approved, the event that says it now, and the rules it broke when it was recorded. */
    record Observed(UUID id, Period period, Reading reading, ObservationView.Standing standing, String event,
            List<String> rules) {
        static Observed of(ObservationView view) {
            return new Observed(view.id(), view.period(), view.reading(), view.standing(), view.event(), view.rules());
        }
    }

    /** An evaluation, the event that says it now, and the last answer to each recommendation. */
    record EvaluationView(Evaluation says, String event, List<AnswerView> answers) {}

    static FrameworkView of(UUID project, Plan plan) {
        return new FrameworkView(project, plan.results(),
                plan.indicators().stream().map(IndicatorState::of).toList(), plan.reporting(), plan.evaluations(),
                plan.removalsProposed(), plan);
    }
}
