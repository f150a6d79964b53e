package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.events.value.Slip;

/** What was recorded of a measure of protection was wrong and is put right. */
public record ProtectionCorrected(UUID dossier, UUID person, EventId amends, Protection before, Protection after,
        Slip slip)
        implements
            ReleaseEvent,
            Amending,
            Confiding {
    @Override
    public String reason() { return slip.name(); }

    @Override
    public Told told() { return Told.of(ProtectionGiven.class, after.protection()); }

    @Override
    public SealedDetails details() { return after.when().details(); }
}
