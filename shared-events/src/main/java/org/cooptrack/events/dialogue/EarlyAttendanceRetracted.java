package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;

/** What was recorded of one side, and waited for the session, never was: it was recorded in error, and waits no longer. */
public record EarlyAttendanceRetracted(UUID session, EventId amends, Presence before,
        String reason) implements DialogueEvent, Retracting, Needing {
    @Override
    public List<String> settles() { return List.of(before.row()); }
}
