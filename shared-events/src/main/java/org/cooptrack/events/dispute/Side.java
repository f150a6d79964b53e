package org.cooptrack.events.dispute;

/** On which side of a labour dispute a party stands. */
public enum Side {
    EMPLOYERS, WORKERS
}
