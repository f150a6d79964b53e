package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An evaluation of the project was made, and these are its recommendations. */
public record EvaluationRecorded(UUID project, UUID id, EvaluationKind kind, LocalizedText title, FieldDate occurredOn,
        List<Recommendation> recommendations, @Nullable Evidence evidence) implements ResultsEvent, Awaiting {
    public EvaluationRecorded { recommendations = List.copyOf(recommendations); }

    @Override
    public List<Awaited> awaits() {
        return recommendations.stream()
                .flatMap(each -> each.awaited(project, id, occurredOn.latest()).stream()).toList();
    }
}
