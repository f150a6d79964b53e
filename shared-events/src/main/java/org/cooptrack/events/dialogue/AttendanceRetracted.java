package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of one side at a session never was: it was recorded in error. */
public record AttendanceRetracted(UUID session, EventId amends, Side side, Proceedings before, Proceedings after,
        String reason) implements DialogueEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
