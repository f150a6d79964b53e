package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This enterprise was never supported: it was recorded in error. */
public record SupportRetracted(UUID enterprise, EventId amends, Support before,
        String reason) implements EnterpriseEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Amended.gone(before.entries()); }
}
