package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a settlement was wrong and is put right. Both sides agreed to it all the same. */
public record SettlementCorrected(UUID dispute, EventId amends, Settlement before, Settlement after, String reason,
        List<Breach> breaches) implements DisputeEvent, Counted, Amending, Flagged {
    public SettlementCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.of(dispute).reversed(), after.of(dispute)); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
