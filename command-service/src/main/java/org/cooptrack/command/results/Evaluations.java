package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.results.*;

/** What others made of the project, and what is done about it. */
record Evaluations(Framework framework, Facts facts) {
    List<ResultsEvent> record(RecordEvaluation wish) {
        var says = new Evaluation(wish.id(), wish.kind(), wish.title(), wish.occurredOn(), wish.recommendations(),
                wish.evidence());
        var known = framework.evaluated().evaluations().get(wish.id());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw EVALUATION_DIFFERS.at("/id");
        possible(says);
        return List.of(new EvaluationRecorded(wish.project(), wish.id(), wish.kind(), wish.title(), wish.occurredOn(),
                wish.recommendations(), wish.evidence()));
    }

    List<ResultsEvent> correct(CorrectEvaluation wish) {
        var known = known(wish.id());
        var after = new Evaluation(wish.id(), wish.kind(), wish.title(), wish.occurredOn(), wish.recommendations(),
                wish.evidence());
        if (known.says().equals(after)) return List.of();
        possible(after);
        return List.of(new EvaluationCorrected(wish.project(), known.id(), known.says(), after, dated(after),
                wish.reason()));
    }

    /** Whoever asks for it once more finds it already so. */
    List<ResultsEvent> retract(RetractEvaluation wish) {
        if (framework.evaluated().takenBack().contains(wish.id())) return List.of();
        var known = known(wish.id());
        return List.of(new EvaluationRetracted(wish.project(), known.id(), known.says(), wish.reason()));
    }

    List<ResultsEvent> respond(RespondToRecommendation wish) {
        var evaluation = framework.evaluated().evaluations().get(wish.evaluation());
        if (evaluation == null || recommended(evaluation.says()).noneMatch(wish.recommendation()::equals))
            throw RECOMMENDATION_UNKNOWN.at("/recommendation", wish.recommendation());
        var event = new RecommendationAnswered(wish.project(), wish.evaluation(), wish.recommendation(), wish.answer(),
                wish.text(), wish.dueOn());
        var standing = framework.evaluated().answers().get(wish.recommendation());
        if (event.equals(standing)) return List.of();
        Everywhere.replaces(standing, "/recommendation", facts);
        return List.of(event);
    }

    private void possible(Evaluation says) {
        if (says.title().isBlank()) throw TITLE_MISSING.at("/title");
        if (says.occurredOn().isAfter(Today.anywhere(facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", says.occurredOn());
        Everywhere.possible(says.evidence(), says.occurredOn().latest(), "/evidence", facts);
        if (recommended(says).distinct().count() < says.recommendations().size())
            throw RECOMMENDATION_TWICE.at("/recommendations");
    }

    private Said<Evaluation> known(UUID id) {
        var known = framework.evaluated().evaluations().get(id);
        if (known == null) throw EVALUATION_UNKNOWN.at("/id", id);
        return known;
    }

    /** The recommendations for which management named a day, in their order. */
    private List<UUID> dated(Evaluation says) {
        return recommended(says).filter(framework.evaluated().dated()::contains).toList();
    }

    private static Stream<UUID> recommended(Evaluation says) {
        return says.recommendations().stream().map(Recommendation::id);
    }
}
