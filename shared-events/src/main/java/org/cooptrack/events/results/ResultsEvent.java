package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What a project set out to change, what it measured, who confirmed it, and what evaluations made of it. */
@Streams("project-results")
public sealed interface ResultsEvent extends Event permits ResultDefined, IndicatorDefined, BaselineSet,
        BaselineDeferred, TargetSet, TargetRevised, CountingDeclared, CountingRevised, ObservationEvent, PeriodEvent,
        EvaluationRecorded, EvaluationCorrected, EvaluationRetracted,
        RecommendationAnswered, ResultsAdoption {
    UUID project();
}
