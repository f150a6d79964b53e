package org.cooptrack.query.results;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Derivation;

/** What the system counts for an indicator, by which rule, the event that said so last, and what it counted before. */
record CountingView(CountingRule rule, Derivation counts, String event, List<Change> revisions) {
    CountingView {
        revisions = List.copyOf(revisions);
    }

    /** What was counted before and after, why it was changed, and the event that changed it. */
    record Change(Derivation before, Derivation after, String reason, String event) {}

    CountingView revised(Change change) {
        return new CountingView(rule, change.after(), change.event(),
                Stream.concat(revisions.stream(), Stream.of(change)).toList());
    }
}
