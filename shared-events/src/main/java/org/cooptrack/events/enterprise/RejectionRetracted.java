package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Jobs were not rejected: that was recorded in error. They are claimed as before. */
public record RejectionRetracted(UUID enterprise, EventId amends, Jobs before,
        String reason) implements EnterpriseEvent, Retracting, Claiming {
    @Override
    public List<Claim> takes() { return before.claims(); }
}
