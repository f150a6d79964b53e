package org.cooptrack.events.project;

import java.util.List;

/** Who benefits: countries, or regions, or both with one sum. A global project has the region of all (998). */
public record Recipients(List<RecipientCountry> countries, List<RecipientRegion> regions) {
    public static final Recipients NONE = new Recipients(List.of(), List.of());

    public Recipients {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
    }
}
