package org.cooptrack.events.employment;

/** Whether somebody placed is in work when asked: in the same job, in another one, or not. Whoever was not reached counts nowhere. */
public enum RetentionOutcome {
    IN_SAME_JOB, IN_OTHER_JOB, NOT_IN_WORK, NOT_REACHED;

    boolean retained() { return this == IN_SAME_JOB || this == IN_OTHER_JOB; }
}
