package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Resting;

/** A joint committee met. If both sides were there, it is functioning for its interval from that day on. */
public record CommitteeMet(UUID workplace, EventId restsOn, Meeting meeting, Functioning before, Functioning after,
        List<Breach> breaches) implements SafetyEvent, Counted, Resting, Flagged, Postponing {
    public CommitteeMet { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<Postponement> postpones() { return after.postpones(before); }

    @Override
    public boolean evidenced() { return meeting.evidenced(); }
}
