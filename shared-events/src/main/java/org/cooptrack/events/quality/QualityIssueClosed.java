package org.cooptrack.events.quality;

/** An issue came to its end, and why. It may be raised anew. */
public sealed interface QualityIssueClosed extends QualityEvent permits QualityIssueAccepted, QualityIssueResolved {
    String reason();
}
