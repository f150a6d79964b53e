package org.cooptrack.events.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** An organisation became part of another on that day. Its own history stays under its own name. */
public record OrganisationMerged(UUID organisation, UUID into, LocalDate occurredOn, String reason)
        implements
            OrganisationEvent,
            Claiming {
    @Override
    public List<Claim> takes() { return List.of(Claim.of(OrganisationSucceeded.CLAIM + organisation + ":" + into)); }
}
