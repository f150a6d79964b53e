package org.cooptrack.events.quality;

import java.util.List;
import org.cooptrack.events.Claiming;

/** An issue came to its end, and why. It may be raised anew. */
public sealed interface QualityIssueClosed extends QualityEvent, Claiming
        permits QualityIssueAccepted, QualityIssueResolved, QualityIssueOvertaken {
    /** In the words of who closed it; where nobody did, the event by which it was overtaken. */
    String reason();

    @Override
    default List<String> releases() { return List.of(QualityIssueRaised.claim(fact(), rule())); }
}
