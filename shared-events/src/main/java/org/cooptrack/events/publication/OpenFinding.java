package org.cooptrack.events.publication;

/** How many facts were kept out of a figure by quality issues of a rule that were open. */
public record OpenFinding(String rule, long facts) {}
