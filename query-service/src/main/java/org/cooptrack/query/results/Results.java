package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Parsed;
import org.cooptrack.query.projection.Reached;
import org.springframework.stereotype.Component;

/** Reads the results framework of a project from its events, up to a position, and compares it with the facts as known there. */
@Component
class Results {
    private final LedgerReader ledger;
    private final CountedActuals counted;

    Results(LedgerReader ledger, CountedActuals counted) {
        this.ledger = ledger;
        this.counted = counted;
    }

    /** Whether anything was known of the project at that position. */
    boolean exists(UUID project, Reached known) {
        return ledger.read(StreamId.of("project", project), 0, 1).stream()
                .anyMatch(first -> first.position() <= known.position());
    }

    Plan plan(UUID project, Reached known) {
        List<Recorded<Event>> events = ledger.read(StreamId.of("project-results", project), 0).stream()
                .takeWhile(stored -> stored.position() <= known.position()).map(Parsed::of).toList();
        return Plan.of(events);
    }

    IndicatorView compared(UUID project, Planned planned, Plan plan, Reached known) {
        return new Comparison(project, planned.judged(new OpenIssues(ledger, known)), plan.reporting(), counted, known)
                .view();
    }
}
