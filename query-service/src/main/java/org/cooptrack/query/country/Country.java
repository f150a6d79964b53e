package org.cooptrack.query.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.codes.Countries;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * A country (ISO 3166-1, or 3166-3 if it is no more): its name in the reader's language, its ILO region, its M49 regions
 * from the smallest to the world, and the projects there by the status they have now.
 */
record Country(String code, String name, @Nullable String iloRegion, List<String> m49Regions,
        SortedMap<String, Long> projects) {
    static Country of(String code, Language language, Map<String, Long> projects) {
        return new Country(code, Countries.name(code, Locale.of(language.tag())),
                Countries.iloRegion(code).orElse(null), Countries.m49Regions(code), new TreeMap<>(projects));
    }
}
