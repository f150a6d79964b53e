package org.cooptrack.query.iati;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;

/** Against which facts a quality issue is open that keeps them out of the figures: those that opened with the fact, and what somebody spotted afterwards. */
record Issues(Log log) {
    private static final String SPOTTED = "quality.spotted";

    /** The events, among these, that are kept out. */
    Set<EventId> open(Collection<Books.Booked> facts) {
        var asked = new HashMap<String, EventId>();
        var open = new HashMap<String, Boolean>();
        for (var fact : facts) {
            fact.rules().forEach(rule -> ask(fact.event(), rule, true, asked, open));
            ask(fact.event(), SPOTTED, fact.rules().contains(SPOTTED), asked, open);
        }
        log.firsts(asked.keySet().stream().sorted().toList())
                .forEach(begun -> open.computeIfPresent(begun.stream(), (stream, from) -> isOpen(stream, from)));
        var kept = new HashSet<EventId>();
        asked.forEach((stream, fact) -> {
            if (Boolean.TRUE.equals(open.get(stream))) kept.add(fact);
        });
        return kept;
    }

    private static void ask(EventId fact, String rule, boolean from, Map<String, EventId> asked,
            Map<String, Boolean> open) {
        String stream = QualityStream.of(fact, rule);
        asked.put(stream, fact);
        open.merge(stream, from, Boolean::logicalOr);
    }

    private boolean isOpen(String stream, boolean from) {
        boolean open = from;
        for (var recorded : log.of(stream))
            open = switch (recorded.event()) {
                case QualityIssueClosed _ -> false;
                case QualityIssueRaised raised -> open || raised.effect() == IssueEffect.KEEPS_OUT;
                default -> open;
            };
        return open;
    }
}
