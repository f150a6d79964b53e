package org.cooptrack.events;

/** A correction or a retraction: it names the event it amends, and why. */
public interface Amending {
    EventId amends();

    String reason();
}
