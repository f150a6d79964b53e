package org.cooptrack.events.quality;

import org.cooptrack.events.EventId;

/**
 * An issue fell away by itself, and nobody judged it: the event of which it tells was said anew, and no longer breaks the
 * rule or has an issue of its own, or it was taken back, or what had questioned it later was put right.
 */
public record QualityIssueOvertaken(EventId fact, String rule, EventId by, Overtaken how)
        implements
            QualityIssueClosed {
    @Override
    public String reason() { return by.toString(); }
}
