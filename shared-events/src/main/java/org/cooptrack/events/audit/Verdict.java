package org.cooptrack.events.audit;

/** What an auditor found of an entry that was drawn. */
public enum Verdict {
    /** What was recorded is what was found. */
    AGREES,
    /** Something else was found. */
    DIFFERS,
    /** Nothing was found that supports it. */
    NO_EVIDENCE
}
