package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** These jobs were never lost: that was reported in error. */
public record LossesRetracted(UUID enterprise, EventId amends, Losses before,
        String reason) implements EnterpriseEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Amended.gone(before.entries()); }
}
