package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** What was recorded of one side at a session never was: it was recorded in error. */
public record AttendanceRetracted(UUID session, EventId amends, Side side, Proceedings before, Proceedings after,
        String reason) implements DialogueEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public boolean overtakes(Event earlier) { return AttendanceRecorded.ofNoOther(side, earlier); }
}
