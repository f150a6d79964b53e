package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Slip;

/** A person was never protected so: it was recorded in error. */
public record ProtectionRetracted(UUID dossier, EventId amends, UUID protection, Safeguard before, Slip slip)
        implements
            ReleaseEvent,
            Retracting {
    @Override
    public String reason() { return slip.name(); }
}
