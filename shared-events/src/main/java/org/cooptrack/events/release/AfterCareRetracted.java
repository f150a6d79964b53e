package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This after-care plan was never agreed: it was recorded in error. */
public record AfterCareRetracted(UUID dossier, EventId amends, AfterCare before, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.begins().reversed()); }

    @Override
    public String reason() { return slip.name(); }
}
