package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A dispute ended without a settlement. */
public record DisputeNotSettled(UUID dispute, NonSettlement ending,
        List<Breach> breaches) implements DisputeEvent, Counted, Flagged {
    public DisputeNotSettled { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(ending.of(dispute)); }

    @Override
    public boolean evidenced() { return ending.evidenced(); }
}
