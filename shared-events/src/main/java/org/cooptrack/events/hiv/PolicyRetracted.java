package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** No policy was adopted: it was recorded in error. */
public record PolicyRetracted(UUID programme, EventId amends, Policy before,
        String reason) implements HivEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }
}
