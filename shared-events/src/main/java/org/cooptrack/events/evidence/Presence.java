package org.cooptrack.events.evidence;

/** What somebody found who looked for evidence. */
public enum Presence {
    /** It is there, and as it was. */
    PRESENT,
    /** Something else lies there. */
    CHANGED,
    /** Nothing is there. */
    GONE
}
