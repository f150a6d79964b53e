package org.cooptrack.events;

/** A correction or a retraction: it names the event it amends, and why. */
public interface Amending extends Resting {
    EventId amends();

    String reason();

    @Override
    default EventId restsOn() {
        return amends();
    }
}
