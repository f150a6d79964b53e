package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Jobs were not verified: that was recorded in error. They are claimed as before. */
public record VerificationRetracted(UUID enterprise, EventId amends, Jobs before,
        String reason) implements EnterpriseEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Amended.gone(before.verified()); }
}
