package org.cooptrack.query.country;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some countries by code, and the code after which the next page begins; absent on the last. */
record CountryPage(List<Country> items, long position, @Nullable Instant dataUpTo, @Nullable String next) {
    static CountryPage of(List<Country> oneMore, int limit, long position, @Nullable Instant dataUpTo) {
        List<Country> shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new CountryPage(List.copyOf(shown), position, dataUpTo,
                oneMore.size() > limit ? shown.getLast().code() : null);
    }
}
