package org.cooptrack.events.quality;

import org.cooptrack.events.EventId;

/** A fact no longer breaks a rule: what was missing has arrived, or what was wrong is put right. */
public record QualityIssueResolved(EventId fact, String rule, String reason) implements QualityIssueClosed {}
