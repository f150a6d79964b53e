package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A dispute was conciliated or arbitrated, whatever came of it. */
public record ProceedingsHeld(UUID dispute, Proceedings proceedings,
        List<Breach> breaches) implements DisputeEvent, Counted, Flagged {
    public ProceedingsHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(proceedings.of(dispute)); }

    @Override
    public boolean evidenced() { return proceedings.evidenced(); }
}
