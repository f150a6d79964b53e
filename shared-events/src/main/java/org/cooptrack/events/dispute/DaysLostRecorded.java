package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** Work stopped in a dispute, and so many working days were lost. */
public record DaysLostRecorded(UUID dispute, Stoppage stoppage,
        List<Breach> breaches) implements DisputeEvent, Counted, Flagged {
    public DaysLostRecorded { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(stoppage.lost()); }

    @Override
    public boolean evidenced() { return stoppage.evidenced(); }
}
