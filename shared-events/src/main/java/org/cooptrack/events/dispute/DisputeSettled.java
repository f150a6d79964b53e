package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;

/** A dispute was settled, with the agreement of both sides, by the conciliation or arbitration it rests on. */
public record DisputeSettled(UUID dispute, EventId restsOn, Settlement settlement,
        List<Breach> breaches) implements DisputeEvent, Counted, Flagged, Resting {
    public DisputeSettled { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(settlement.of(dispute)); }

    @Override
    public boolean evidenced() { return settlement.evidenced(); }
}
