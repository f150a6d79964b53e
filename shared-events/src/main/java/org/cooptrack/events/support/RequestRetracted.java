package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Retracting;

/** Support was never asked for: it was recorded in error. */
public record RequestRetracted(UUID support, EventId amends, Request before,
        String reason) implements SupportEvent, Counted, Retracting, Needing {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }

    @Override
    public List<String> settles() { return List.of(Application.ROW); }
}
