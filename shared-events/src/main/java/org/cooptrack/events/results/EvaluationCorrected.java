package org.cooptrack.events.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.EventId;

/**
 * What was recorded of an evaluation was wrong and is put right. What management said of a recommendation stands, and so does
 * the day by which it said so, if it named one; with a recommendation that was never made, what was said of it falls.
 */
public record EvaluationCorrected(UUID project, EventId amends, Evaluation before, Evaluation after,
        List<UUID> dated, String reason) implements ResultsEvent, Amending, Awaiting, Answering {
    public EvaluationCorrected { dated = List.copyOf(dated); }

    /** Counted from the day of the evaluation as it is put right, but for what management named a day. */
    @Override
    public List<Awaited> awaits() {
        Set<String> named = dated.stream().map(one -> Recommendation.completion(project, after.id(), one))
                .collect(Collectors.toSet());
        return after.recommendations().stream()
                .flatMap(each -> each.awaited(project, after.id(), after.occurredOn().latest()).stream())
                .filter(awaited -> !named.contains(awaited.key())).toList();
    }

    @Override
    public List<String> awaitsNoLonger() {
        Set<String> stand = after.keys(project).collect(Collectors.toSet());
        return before.keys(project).filter(key -> !stand.contains(key)).toList();
    }

    @Override
    public List<String> answers() { return List.of(); }

    @Override
    public List<String> answersNoLonger() { return awaitsNoLonger(); }
}
