package org.cooptrack.events.quality;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Streams;

/**
 * What becomes of a quality issue, which opened with a recorded fact or was raised about it later. Once all issues that
 * keep a fact out of the figures are closed, the fact counts.
 */
@Streams("quality-issue")
public sealed interface QualityEvent extends Event
        permits QualityIssueRaised, QualityIssueAssigned, QualityIssuePostponed, QualityIssueClosed {
    /** The event of which the issue tells. */
    EventId fact();

    /** The rule that the fact breaks. */
    String rule();
}
