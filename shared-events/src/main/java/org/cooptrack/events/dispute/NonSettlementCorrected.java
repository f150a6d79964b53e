package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A dispute ended without a settlement at another time, or for another cause, than recorded. */
public record NonSettlementCorrected(UUID dispute, EventId amends, NonSettlement before, NonSettlement after,
        String reason,
        List<Breach> breaches) implements DisputeEvent, Counted, Amending, Flagged {
    public NonSettlementCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.of(dispute).reversed(), after.of(dispute)); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
