package org.cooptrack.query.statistics;

/** How many facts a figure rests on, and how many of them lie wholly in certified periods of one of their projects. */
public record Certification(long facts, long inCertifiedPeriods) {
    boolean provisional() { return facts == 0 || inCertifiedPeriods < facts; }
}
