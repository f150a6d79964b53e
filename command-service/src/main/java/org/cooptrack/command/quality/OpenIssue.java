package org.cooptrack.command.quality;

import java.util.Optional;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;

/** The issue of a fact under a rule, if it was raised and nobody has closed it since. */
final class OpenIssue {
    private OpenIssue() {}

    static Optional<QualityIssueRaised> of(EventId fact, String rule, PolicyFacts facts) {
        return last(fact, rule, facts).filter(QualityIssueRaised.class::isInstance)
                .map(QualityIssueRaised.class::cast);
    }

    /** Whether the issue that opened with the fact is open still, and was never raised anew. */
    static boolean asRecorded(EventId fact, String rule, PolicyFacts facts) {
        return last(fact, rule, facts).isEmpty();
    }

    static boolean isClosed(EventId fact, String rule, PolicyFacts facts) {
        return last(fact, rule, facts).filter(QualityIssueClosed.class::isInstance).isPresent();
    }

    private static Optional<Event> last(EventId fact, String rule, PolicyFacts facts) {
        return facts.history(QualityStream.of(fact, rule)).stream().map(Happened::event)
                .filter(event -> event instanceof QualityIssueRaised || event instanceof QualityIssueClosed)
                .reduce((_, later) -> later);
    }
}
