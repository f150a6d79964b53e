package org.cooptrack.events.access;

/** What history is taken away for. */
public enum Purpose {
    /** To check, without trusting this system, that nothing was changed. */
    INTEGRITY_CHECK,
    /** To audit what was done, spent or reported. */
    AUDIT,
    /** To evaluate what the programme brought about. */
    EVALUATION,
    /** To follow up a suspicion or a complaint. */
    INVESTIGATION,
    /** To keep a copy elsewhere. */
    ARCHIVE,
    /** To publish it. */
    PUBLICATION
}
