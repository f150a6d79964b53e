package org.cooptrack.events.project;

import java.util.List;
import java.util.Objects;
import org.cooptrack.events.published.Coverage;

/** Who benefits: countries, or regions, or both with one sum. A global project has the region of all (998). */
public record Recipients(List<RecipientCountry> countries, List<RecipientRegion> regions) {
    public static final Recipients NONE = new Recipients(List.of(), List.of());

    /** As published; what came without a vocabulary is of the first (OECD DAC). */
    public static Recipients of(Coverage published) {
        return new Recipients(
                published.countries().stream().map(one -> new RecipientCountry(one.code(), one.percentage())).toList(),
                published.regions().stream()
                        .map(one -> new RecipientRegion(Objects.requireNonNullElse(one.vocabulary(), "1"), one.code(),
                                one.percentage()))
                        .toList());
    }

    public Recipients {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
    }
}
