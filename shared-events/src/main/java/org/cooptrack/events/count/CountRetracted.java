package org.cooptrack.events.count;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** These persons were never counted: the count was reported in error. */
public record CountRetracted(UUID count, EventId amends, Counting before, String reason)
        implements
            CountEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public List<String> releases() { return before.keys(count); }
}
