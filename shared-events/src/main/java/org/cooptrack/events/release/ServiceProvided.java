package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.SealedDetails;

/** A person got a service for recovery or rehabilitation, or a remedy. */
public record ServiceProvided(UUID dossier, UUID person, UUID provision, Service service, Need need, Confided when)
        implements
            ReleaseEvent,
            Confiding {
    @Override
    public Told told() { return Told.of(ServiceProvided.class, provision); }

    @Override
    public SealedDetails details() { return when.details(); }
}
