package org.cooptrack.events.hiv;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** At the workplace of a programme another number of workers is employed from a day on. */
public record HeadcountRevised(UUID programme, EventId restsOn, Reach before, Reach after,
        List<Breach> breaches) implements HivEvent, Counted, Flagged, Continuing {
    public HeadcountRevised { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** Whether it was first said by this who is employed from that day on. */
    boolean tells(LocalDate since) {
        return after.counts(since) && !before.counts(since);
    }
}
