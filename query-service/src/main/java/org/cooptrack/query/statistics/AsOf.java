package org.cooptrack.query.statistics;

import jakarta.servlet.http.HttpServletRequest;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.projection.Reading;
import org.springframework.stereotype.Component;

/** What an answer rests on: all that the facts know, or less if an earlier position, or what was known at a moment, is asked for. */
@Component
public class AsOf {
    private final Reading reading;
    private final FactProjection facts;
    private final LedgerReader ledger;
    private final KnownAt knownAt;

    AsOf(Reading reading, FactProjection facts, LedgerReader ledger, KnownAt knownAt) {
        this.reading = reading;
        this.facts = facts;
        this.ledger = ledger;
        this.knownAt = knownAt;
    }

    public Reached of(HttpServletRequest request) {
        Reached reached = reading.known(facts.name());
        long asked = knownAt.of(request).orElseGet(() -> Asked.position(request, "asOf"));
        if (asked < 0 || asked == reached.position()) return reached;
        return new Reached(asked, ledger.recordedAt(asked).orElse(null));
    }
}
