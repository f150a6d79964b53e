package org.cooptrack.events.quality;

import org.cooptrack.events.EventId;

/** An open issue was given to another owner, who sees to it from now on. */
public record QualityIssueAssigned(EventId fact, String rule, Owner owner) implements QualityEvent {}
