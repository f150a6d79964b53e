package org.cooptrack.events.quality;

/** What an open issue does to its fact. One that is about no figure (a report is overdue) stands beside. */
public enum IssueEffect {
    KEEPS_OUT, STANDS_BESIDE
}
