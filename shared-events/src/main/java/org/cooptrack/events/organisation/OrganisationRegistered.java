package org.cooptrack.events.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation became known to the programme, in a country or in none, with its IATI identifier if it has one, which no
 * other holds.
 */
public record OrganisationRegistered(UUID organisation, LocalizedText name, Classification classification,
        @Nullable String identifier, @Nullable String country,
        LocalDate occurredOn) implements OrganisationEvent, Claiming {
    public static final String IDENTIFIER_CLAIM = "organisation-identifier:";

    @Override
    public List<Claim> takes() {
        return identifier == null
                ? List.of()
                : List.of(Claim.of(IDENTIFIER_CLAIM + identifier.strip().toUpperCase(Locale.ROOT)));
    }
}
