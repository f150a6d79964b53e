package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Slip;

/** This service for a child, or its family, never began: it was recorded in error. */
public record ServiceRetracted(UUID dossier, EventId amends, UUID provision, Service before, Slip slip)
        implements
            ChildLabourEvent,
            Retracting {
    @Override
    public String reason() { return slip.name(); }
}
