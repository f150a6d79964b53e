package org.cooptrack.events.ratification;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The ratification was never registered: it was recorded in error. */
public record RatificationRetracted(UUID ratification, EventId amends, Ratification before, String reason)
        implements
            RatificationEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public List<String> releases() { return List.of(before.key()); }
}
