package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Nobody was consulted: that was recorded in error. */
public record ConsultationRetracted(UUID reform, EventId amends, Consultation before, String reason)
        implements
            ReformEvent,
            Counted,
            Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }
}
