package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.SealedDetails;

/** A child no longer does the work in which it was found, from that day on. The latest such day stands. */
public record WorkStopped(UUID dossier, UUID person, Confided when) implements ChildLabourEvent, Confiding {
    @Override
    public Told told() { return Told.first(WorkStopped.class); }

    @Override
    public SealedDetails details() { return when.details(); }
}
