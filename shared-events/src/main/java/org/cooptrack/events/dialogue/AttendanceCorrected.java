package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/**
 * What was recorded of one side at a session was wrong and is put right. Figures move by the difference, and with them
 * the form of the session if a side was, or was not, there after all.
 */
public record AttendanceCorrected(UUID session, EventId amends, Side side, Proceedings before, Proceedings after,
        String reason, List<Breach> breaches) implements DialogueEvent, Counted, Amending, Flagged {
    public AttendanceCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public boolean overtakes(Event earlier) { return AttendanceRecorded.ofNoOther(side, earlier); }
}
