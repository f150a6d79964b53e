package org.cooptrack.events.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** Another organisation took the place of this one from that day on. */
public record OrganisationSucceeded(UUID organisation, UUID successor, LocalDate occurredOn, String reason)
        implements
            OrganisationEvent,
            Claiming {
    public static final String CLAIM = "organisation-successor:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(CLAIM + organisation + ":" + successor)); }
}
