package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** Conciliation or arbitration took place at another time, or on other evidence, than recorded. */
public record ProceedingsCorrected(UUID dispute, EventId amends, Proceedings before, Proceedings after, String reason,
        List<Breach> breaches) implements DisputeEvent, Counted, Amending, Flagged {
    public ProceedingsCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.of(dispute).reversed(), after.of(dispute)); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
