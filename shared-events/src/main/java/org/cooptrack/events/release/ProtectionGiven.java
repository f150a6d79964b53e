package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.SealedDetails;

/** A person was protected, whether before or after the release. */
public record ProtectionGiven(UUID dossier, UUID person, UUID protection, Safeguard safeguard, Confided when)
        implements
            ReleaseEvent,
            Confiding {
    @Override
    public Told told() { return Told.of(ProtectionGiven.class, protection); }

    @Override
    public SealedDetails details() { return when.details(); }
}
