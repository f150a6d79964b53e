package org.cooptrack.query.results;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Parsed;
import org.cooptrack.query.projection.Reached;

/** Which quality issues of an observation were open at a position: those that opened with it, and what somebody spotted afterwards. */
record OpenIssues(LedgerReader ledger, Reached known) {
    private static final String SPOTTED = "quality.spotted";

    List<String> of(ObservationView said) {
        return Stream.concat(said.rules().stream(), Stream.of(SPOTTED)).distinct().filter(rule -> isOpen(said, rule))
                .toList();
    }

    private boolean isOpen(ObservationView said, String rule) {
        boolean open = said.rules().contains(rule);
        for (var stored : ledger.read(QualityStream.of(EventId.parse(said.event()), rule), 0)) {
            if (stored.position() > known.position()) return open;
            open = switch (Parsed.of(stored).event()) {
                case QualityIssueClosed _ -> false;
                case QualityIssueRaised raised -> open || raised.effect() == IssueEffect.KEEPS_OUT;
                default -> open;
            };
        }
        return open;
    }
}
