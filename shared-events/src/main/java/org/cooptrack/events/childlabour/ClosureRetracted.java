package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This case did not end: that was recorded in error, and it is open again, for which the child has no other open one. */
public record ClosureRetracted(UUID dossier, EventId amends, Closure before, Slip slip)
        implements
            ChildLabourEvent,
            Retracting,
            Claiming {
    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(ChildIdentified.OPEN_CASE + before.person())); }
}
