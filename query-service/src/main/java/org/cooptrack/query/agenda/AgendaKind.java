package org.cooptrack.query.agenda;

/** What kind of work waits: a follow-up or a report that is due, or an open quality issue. */
public enum AgendaKind {
    FOLLOW_UP, REPORT, ISSUE
}
