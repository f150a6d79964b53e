package org.cooptrack.events;

/** A fact that came before what it needs: it is kept, and counts once that is known. */
public interface Waiting {
    /** A committee must be known, a session to be held, support to be provided, or somebody to be enrolled. */
    enum Awaited {
        COMMITTEE, SESSION_HELD, SUPPORT_PROVIDED, ENROLMENT
    }

    /** What it needs. */
    Awaited awaits();
}
