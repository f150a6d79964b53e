package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Slip;

/** A person never got this service or remedy: it was recorded in error. */
public record ServiceRetracted(UUID dossier, EventId amends, UUID provision, Service before, Slip slip)
        implements
            ReleaseEvent,
            Retracting {
    @Override
    public String reason() { return slip.name(); }
}
