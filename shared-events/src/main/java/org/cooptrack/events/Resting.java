package org.cooptrack.events;

/**
 * An event whose entries build on those of another: while that one stands outside the figures, for an open quality
 * issue, so does this one.
 */
public interface Resting {
    EventId restsOn();
}
