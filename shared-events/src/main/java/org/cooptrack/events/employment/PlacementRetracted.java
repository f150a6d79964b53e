package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This placement never happened: it was recorded in error. */
public record PlacementRetracted(UUID jobseeker, EventId amends, Placement before,
        String reason) implements EmploymentEvent, Counted, Retracting, Awaiting {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public List<String> awaitsNoLonger() { return Awaited.keys(before.followUps()); }
}
