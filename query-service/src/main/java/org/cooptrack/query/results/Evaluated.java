package org.cooptrack.query.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.results.Evaluation;
import org.cooptrack.events.results.EvaluationCorrected;
import org.cooptrack.events.results.EvaluationRecorded;
import org.cooptrack.events.results.EvaluationRetracted;
import org.cooptrack.events.results.Recommendation;
import org.cooptrack.events.results.RecommendationAnswered;
import org.cooptrack.query.results.FrameworkView.EvaluationView;

/** The evaluations of a project, and what management answered. */
final class Evaluated {
    private final Map<UUID, EvaluationView> all = new LinkedHashMap<>();

    Evaluated() {}

    Evaluated(Evaluated other) { all.putAll(other.all); }

    List<EvaluationView> all() { return List.copyOf(all.values()); }

    void recorded(EvaluationRecorded e, String id) {
        all.put(e.id(), new EvaluationView(new Evaluation(e.id(), e.kind(), e.title(), e.occurredOn(),
                e.recommendations(), e.evidence()), id, List.of()));
    }

    /** With a recommendation that was never made, what was said of it falls. */
    void corrected(EvaluationCorrected e, String id) {
        List<UUID> still = e.after().recommendations().stream().map(Recommendation::id).toList();
        all.computeIfPresent(e.after().id(), (_, known) -> new EvaluationView(e.after(), id,
                known.answers().stream().filter(one -> still.contains(one.recommendation())).toList()));
    }

    void retracted(EvaluationRetracted e) { all.remove(e.before().id()); }

    void answered(RecommendationAnswered e) {
        all.computeIfPresent(e.evaluation(), (_, known) -> new EvaluationView(known.says(), known.event(),
                Stream.concat(known.answers().stream()
                        .filter(one -> !one.recommendation().equals(e.recommendation())),
                        Stream.of(AnswerView.of(e))).toList()));
    }
}
