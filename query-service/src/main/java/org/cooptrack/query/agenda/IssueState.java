package org.cooptrack.query.agenda;

/** Open, or how it was closed. */
public enum IssueState {
    OPEN, ACCEPTED, RESOLVED
}
