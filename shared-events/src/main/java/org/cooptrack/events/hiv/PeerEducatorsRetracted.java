package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** These peer educators were never trained: that was recorded in error. */
public record PeerEducatorsRetracted(UUID programme, EventId amends, PeerEducators before,
        String reason) implements HivEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Tally.gone(before); }
}
