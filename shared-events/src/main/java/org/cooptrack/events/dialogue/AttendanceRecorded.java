package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;

/** An attendance sheet of a session that took place. The form of the session follows from all sides known so far. */
public record AttendanceRecorded(UUID session, EventId restsOn, Proceedings before, Proceedings after,
        List<Breach> breaches) implements DialogueEvent, Counted, Flagged, Resting {
    public AttendanceRecorded { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
