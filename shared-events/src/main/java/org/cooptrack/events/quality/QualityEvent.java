package org.cooptrack.events.quality;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/** What becomes of a quality issue that a recorded fact opened. Once all issues of a fact are closed, the fact counts. */
public sealed interface QualityEvent extends Event permits QualityIssueAccepted, QualityIssueResolved {
    /** The event with which the issue opened. */
    EventId fact();

    /** The rule that the fact broke. */
    String rule();

    String reason();
}
