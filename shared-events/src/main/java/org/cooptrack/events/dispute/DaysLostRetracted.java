package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Work never stopped so: that was recorded in error. */
public record DaysLostRetracted(UUID dispute, EventId amends, Stoppage before,
        String reason) implements DisputeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.lost().reversed()); }
}
