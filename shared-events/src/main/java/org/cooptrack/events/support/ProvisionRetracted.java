package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The support was never provided: it was recorded in error. */
public record ProvisionRetracted(UUID support, EventId amends, Provision before,
        String reason) implements SupportEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Provision.changed(before.entries(), List.of()); }
}
