package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Conciliation or arbitration never took place: it was recorded in error. */
public record ProceedingsRetracted(UUID dispute, EventId amends, Proceedings before,
        String reason) implements DisputeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.of(dispute).reversed()); }
}
