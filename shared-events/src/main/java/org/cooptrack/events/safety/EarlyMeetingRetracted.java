package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;

/** This meeting, which waited for its committee, never took place: it was recorded in error, and waits no longer. */
public record EarlyMeetingRetracted(UUID workplace, EventId amends, Meeting before,
        String reason) implements SafetyEvent, Retracting, Needing {
    @Override
    public List<String> settles() { return List.of(before.row()); }
}
