package org.cooptrack.events.release;

/** What an after-care plan is to bring about (P029, articles 3 and 4; R203). */
public enum Need {
    RECOVERY, REHABILITATION, REMEDIES
}
