package org.cooptrack.events.quality;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/**
 * What becomes of a quality issue, which opened with a recorded fact or was raised about it later. Once all issues that
 * keep a fact out of the figures are closed, the fact counts.
 */
public sealed interface QualityEvent extends Event
        permits QualityIssueRaised, QualityIssueAssigned, QualityIssuePostponed, QualityIssueClosed {
    /** The event of which the issue tells. */
    EventId fact();

    /** The rule that the fact breaks. */
    String rule();
}
