package org.cooptrack.events.enterprise;

/** Whether an enterprise was there before it was supported, or began with the support. */
public enum Stage {
    EXISTING, START_UP
}
