package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What was said of an evaluation: of which kind it is, when it was made, and what it recommends. */
public record Evaluation(UUID id, EvaluationKind kind, LocalizedText title, FieldDate occurredOn,
        List<Recommendation> recommendations, @Nullable Evidence evidence) {
    public Evaluation { recommendations = List.copyOf(recommendations); }

    /** The keys of all that is awaited for what it recommends. */
    Stream<String> keys(UUID project) {
        return recommendations.stream().map(Recommendation::id)
                .flatMap(one -> Stream.of(Recommendation.response(project, id, one),
                        Recommendation.completion(project, id, one)));
    }
}
