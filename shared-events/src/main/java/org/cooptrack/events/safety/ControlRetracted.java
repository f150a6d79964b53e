package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This control was never put in place: it was recorded in error. */
public record ControlRetracted(UUID workplace, EventId amends, Control before,
        String reason) implements SafetyEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }
}
