package org.cooptrack.command.results;

import java.util.UUID;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.results.*;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The evaluations of a project that stand, those that were taken back, what was last answered to what they recommend, and for which of it management named a day. */
record Evaluated(PMap<UUID, Said<Evaluation>> evaluations, PSet<UUID> takenBack,
        PMap<UUID, RecommendationAnswered> answers, PSet<UUID> dated) {
    static final Evaluated NOTHING = new Evaluated(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty(),
            HashTreePSet.empty());

    Evaluated with(EvaluationRecorded event, EventId id) {
        var says = new Evaluation(event.id(), event.kind(), event.title(), event.occurredOn(),
                event.recommendations(), event.evidence());
        return new Evaluated(evaluations.plus(says.id(), new Said<>(id, says)), takenBack.minus(says.id()), answers,
                dated);
    }

    /** What was answered to a recommendation that was never made falls. */
    Evaluated with(EvaluationCorrected event, EventId id) {
        var fallen = event.before().recommendations().stream().map(Recommendation::id)
                .filter(one -> event.after().recommendations().stream().noneMatch(stands -> stands.id().equals(one)))
                .toList();
        return new Evaluated(evaluations.plus(event.after().id(), new Said<>(id, event.after())), takenBack,
                answers.minusAll(fallen), dated.minusAll(fallen));
    }

    Evaluated without(Evaluation retracted) {
        var fallen = retracted.recommendations().stream().map(Recommendation::id).toList();
        return new Evaluated(evaluations.minus(retracted.id()), takenBack.plus(retracted.id()),
                answers.minusAll(fallen), dated.minusAll(fallen));
    }

    Evaluated with(RecommendationAnswered event) {
        var about = event.recommendation();
        return new Evaluated(evaluations, takenBack, answers.plus(about, event),
                event.namesDay() ? dated.plus(about) : dated);
    }
}
