package org.cooptrack.events.training;

/** What became of what was learned. */
public enum FollowUpOutcome { APPLIED, NOT_APPLIED, NOT_REACHED }
