package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** An attendance sheet of a session that took place. The form of the session follows from all sides known so far. */
public record AttendanceRecorded(UUID session, EventId restsOn, Proceedings before, Proceedings after,
        List<Breach> breaches) implements DialogueEvent, Counted, Flagged, Continuing {
    public AttendanceRecorded { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** Whether that event tells of the attendance of this side, and of no other: only then its issues are about it alone. */
    static boolean ofNoOther(Side side, Event event) {
        return event instanceof AttendanceCorrected corrected && corrected.side() == side
                || event instanceof AttendanceRecorded recorded && recorded.after.differsFrom(recorded.before)
                        .equals(Set.of(side));
    }
}
