package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.SealedDetails;

/** A service for a child, or its family, began. */
public record ServiceStarted(UUID dossier, UUID person, UUID provision, Service service, Confided when)
        implements
            ChildLabourEvent,
            Confiding {
    @Override
    public Told told() { return Told.of(ServiceStarted.class, provision); }

    @Override
    public SealedDetails details() { return when.details(); }
}
