package org.cooptrack.events;

/** A correction or a retraction: it names the event it amends, and why. */
public interface Amending extends Resting, Overtaking {
    EventId amends();

    String reason();

    @Override
    default EventId restsOn() {
        return amends();
    }

    /** A correction that can be flagged was held against the rules as the first recording was, unless it says otherwise. */
    @Override
    default boolean overtakes(Event earlier) {
        return this instanceof Flagged;
    }
}
