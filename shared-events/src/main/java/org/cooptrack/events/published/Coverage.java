package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an activity is at work: its scope, countries and regions with their shares, and places. */
public record Coverage(@Nullable String scope, List<Share> countries, List<Share> regions, List<Location> locations) {
    public Coverage {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        locations = List.copyOf(locations);
    }
}
