package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Jobs were never claimed: that was recorded in error. */
public record ClaimRetracted(UUID enterprise, EventId amends, Jobs before,
        String reason) implements EnterpriseEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return Amended.gone(before.claimed()); }

    @Override
    public List<String> releases() { return before.keys(); }
}
