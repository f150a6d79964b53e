package org.cooptrack.events.count;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/**
 * A roster names the persons who until now were only counted: the stream of the activity that holds it takes the place of
 * the count, which counts no more.
 */
public record CountSuperseded(UUID count, EventId amends, Counting before, String roster, String reason)
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
