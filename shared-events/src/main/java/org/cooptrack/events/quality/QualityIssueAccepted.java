package org.cooptrack.events.quality;

import org.cooptrack.events.EventId;

/** Somebody entitled to it accepted that a fact breaks a rule, and said why: it happened all the same, and counts. */
public record QualityIssueAccepted(EventId fact, String rule, String reason) implements QualityIssueClosed {}
