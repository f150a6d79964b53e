package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.events.value.Slip;

/** What was recorded of a service for a child, or its family, was wrong and is put right. */
public record ServiceCorrected(UUID dossier, UUID person, EventId amends, Provision before, Provision after, Slip slip)
        implements
            ChildLabourEvent,
            Amending,
            Confiding {
    @Override
    public String reason() { return slip.name(); }

    @Override
    public Told told() { return Told.of(ServiceStarted.class, after.provision()); }

    @Override
    public SealedDetails details() { return after.when().details(); }
}
