package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Waiting;

/** A meeting was reported before it was known that a joint committee was formed. It waits and counts nowhere until then. */
public record MeetingReceivedEarly(UUID workplace, Meeting meeting) implements SafetyEvent, Waiting {
    @Override
    public Awaited awaits() { return Awaited.COMMITTEE; }
}
