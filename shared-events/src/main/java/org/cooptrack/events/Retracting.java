package org.cooptrack.events;

/** A correction after which nothing stands of what it amends: it was recorded in error, or counts no more. */
public interface Retracting extends Amending {
    @Override
    default boolean overtakes(Event earlier) {
        return true;
    }
}
