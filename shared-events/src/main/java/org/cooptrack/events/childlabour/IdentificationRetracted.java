package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This child was never identified so: that was recorded in error, and with it the services of the case. */
public record IdentificationRetracted(UUID dossier, EventId amends, Identification before, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<String> releases() { return List.of(ChildIdentified.OPEN_CASE + before.person()); }
}
