package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This reintegration never happened: it was recorded in error, and after-care goes on. */
public record ReintegrationRetracted(UUID dossier, EventId amends, Reintegration before, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Retracting {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public String reason() { return slip.name(); }
}
