package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;

/** This check of retention was never made: it was recorded in error. */
public record RetentionRetracted(UUID jobseeker, Placement placement, EventId amends, Retention before,
        String reason) implements EmploymentEvent, Counted, TakingBack {
    @Override
    public List<Entry> entries() { return before.entries(placement).stream().map(Entry::reversed).toList(); }
}
