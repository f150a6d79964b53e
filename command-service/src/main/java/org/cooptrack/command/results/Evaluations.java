package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.results.ResultsCommand.RecordEvaluation;
import org.cooptrack.command.results.ResultsCommand.RespondToRecommendation;
import org.cooptrack.events.results.EvaluationRecorded;
import org.cooptrack.events.results.Recommendation;
import org.cooptrack.events.results.RecommendationAnswered;
import org.cooptrack.events.results.ResultsEvent;

/** What others made of the project, and what is done about it. */
record Evaluations(Framework framework, Facts facts) {
    List<ResultsEvent> record(RecordEvaluation wish) {
        var event = new EvaluationRecorded(wish.project(), wish.id(), wish.kind(), wish.title(), wish.occurredOn(),
                wish.recommendations(), wish.evidence());
        var known = framework.evaluations().get(wish.id());
        if (event.equals(known)) return List.of();
        if (known != null) throw EVALUATION_DIFFERS.at("/id");
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        if (wish.occurredOn().isAfter(Today.anywhere(facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        if (wish.recommendations().stream().map(Recommendation::id).distinct().count() < wish.recommendations().size())
            throw RECOMMENDATION_TWICE.at("/recommendations");
        return List.of(event);
    }

    List<ResultsEvent> respond(RespondToRecommendation wish) {
        var evaluation = framework.evaluations().get(wish.evaluation());
        if (evaluation == null || evaluation.recommendations().stream()
                .noneMatch(recommendation -> recommendation.id().equals(wish.recommendation())))
            throw RECOMMENDATION_UNKNOWN.at("/recommendation", wish.recommendation());
        var event = new RecommendationAnswered(wish.project(), wish.evaluation(), wish.recommendation(), wish.answer(),
                wish.text(), wish.dueOn());
        var standing = framework.answers().get(wish.recommendation());
        if (event.equals(standing)) return List.of();
        Everywhere.replaces(standing, "/recommendation", facts);
        return List.of(event);
    }
}
