package org.cooptrack.query.agenda;

/** What kind of work waits: a follow-up, a report or a baseline that is due, or an open quality issue. */
public enum AgendaKind {
    FOLLOW_UP, REPORT,
    BASELINE,
    ISSUE
}
