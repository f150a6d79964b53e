package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** These injuries were never reported so: they were recorded in error. */
public record InjuriesRetracted(UUID workplace, EventId amends, Injuries before,
        String reason) implements SafetyEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), List.of()); }
}
