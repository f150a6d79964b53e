package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/**
 * The instrument is no longer in force from this day on. Where it is not known to have been in force the repeal waits, and
 * counts nowhere until then.
 */
public record InstrumentRepealed(UUID reform, EventId restsOn, boolean waits, Milestone milestone,
        List<Breach> breaches) implements StageReached, Counted, Resting {
    public InstrumentRepealed { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return waits ? List.of() : milestone.entries(); }

    @Override
    public boolean evidenced() { return milestone.evidenced(); }
}
