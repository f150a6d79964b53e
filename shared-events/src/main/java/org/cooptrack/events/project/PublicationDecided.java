package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.jspecify.annotations.Nullable;

/** Whether a project is published was decided: whole, restricted or not, with the ground and the day of review. The identifier is told by the decision that publishes first, and never changes again. */
public record PublicationDecided(UUID project, @Nullable Publication before, Publication after,
        @Nullable String identifier, LocalDate occurredOn) implements ProjectEvent, Claiming {
    public static final String IDENTIFIER_CLAIM = "iati-identifier:";

    @Override
    public List<Claim> takes() {
        return identifier == null ? List.of() : List.of(Claim.of(IDENTIFIER_CLAIM + identifier));
    }
}
