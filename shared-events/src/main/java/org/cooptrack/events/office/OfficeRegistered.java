package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An office opened in a country, under another or under none, for the countries it covers. Its code is held by no other office. */
public record OfficeRegistered(UUID office, String code, LocalizedText name, String country, @Nullable UUID parent,
        List<String> countries, LocalDate occurredOn) implements OfficeEvent, Claiming {
    public static final String CODE_CLAIM = "office-code:";

    public OfficeRegistered { countries = List.copyOf(countries); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(CODE_CLAIM + code.strip().toUpperCase(Locale.ROOT))); }
}
