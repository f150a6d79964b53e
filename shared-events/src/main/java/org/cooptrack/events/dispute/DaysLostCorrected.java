package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a stoppage of work was wrong and is put right. Figures move by the difference. */
public record DaysLostCorrected(UUID dispute, EventId amends, Stoppage before, Stoppage after, String reason,
        List<Breach> breaches) implements DisputeEvent, Counted, Amending, Flagged {
    public DaysLostCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.lost().reversed(), after.lost()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
