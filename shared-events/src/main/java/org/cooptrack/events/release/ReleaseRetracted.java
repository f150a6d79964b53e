package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This release never happened: it was recorded in error, and with it all that was found of it. */
public record ReleaseRetracted(UUID dossier, EventId amends, Release before, Course course, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Retracting,
            Awaiting {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(course), List.of()); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<String> awaitsNoLonger() { return Awaited.keys(before.followUps()); }
}
