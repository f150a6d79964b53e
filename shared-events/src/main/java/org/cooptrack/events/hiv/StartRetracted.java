package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A programme never was at this workplace: it was recorded in error. */
public record StartRetracted(UUID programme, EventId amends, Reach before,
        String reason) implements HivEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public List<String> releases() { return List.of(before.claim()); }
}
