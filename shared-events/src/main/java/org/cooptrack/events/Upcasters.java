package org.cooptrack.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lifts the JSON of an older revision of an event to today's, one revision at a time. Every entry has its test and its golden file. */
final class Upcasters {
    private record From(String type, int revision) {}

    private static final Map<From, UnaryOperator<ObjectNode>> STEPS = Map.of(
            new From("funds.TransactionRetracted", 1), data -> data.set("breaches", data.arrayNode()),
            new From("publication.ReportPrepared", 1), data -> data,
            new From("quality.QualityIssueRaised", 1), data -> data.set("values", data.arrayNode()),
            new From("training.CompletionFellShort", 1), data -> data);

    private Upcasters() {}

    static ObjectNode lift(String type, int revision, ObjectNode data) {
        int today = EventTypes.revisionOf(EventTypes.named(type));
        if (revision > today)
            throw new IllegalArgumentException(type + " revision " + revision + " is newer than this release");
        ObjectNode lifted = data;
        for (int at = revision; at < today; at++) {

            UnaryOperator<ObjectNode> step = STEPS.get(new From(type, at));
            if (step == null) throw new IllegalStateException("no upcaster for " + type + " revision " + at);
            lifted = step.apply(lifted);
        }
        return lifted;
    }
}
