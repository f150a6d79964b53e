package org.cooptrack.query.statistics;

import jakarta.servlet.http.HttpServletRequest;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Reached;
import org.springframework.stereotype.Component;

/** What an answer rests on: all that the facts know, or less if an earlier position, or what was known at a moment, is asked for. */
@Component
public class AsOf {
    private final Progress progress;
    private final FactProjection facts;
    private final LedgerReader ledger;
    private final KnownAt knownAt;

    AsOf(Progress progress, FactProjection facts, LedgerReader ledger, KnownAt knownAt) {
        this.progress = progress;
        this.facts = facts;
        this.ledger = ledger;
        this.knownAt = knownAt;
    }

    public Reached of(HttpServletRequest request) {
        Reached reached = progress.of(facts.id());
        long asked = knownAt.of(request).orElseGet(() -> Asked.position(request, "asOf"));
        if (asked < 0 || asked == reached.position()) return reached;
        return new Reached(asked, ledger.recordedAt(asked).orElse(null));
    }
}
