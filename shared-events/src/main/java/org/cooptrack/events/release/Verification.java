package org.cooptrack.events.release;

/** Whether a release was verified. Only confirmed ones count; pending ones are shown beside. */
public enum Verification {
    PENDING, CONFIRMED, REJECTED
}
