package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts have in common: parts − overlap = total, for the sum, what has no identity, and the distinct figure. */
public record Overlap(Amount total, @Nullable Long distinct, @Nullable Amount withoutIdentity) {
    static Overlap of(Cell whole, List<Cell> parts) {
        Amount unknown = whole.withoutIdentity();
        return new Overlap(more(whole.total(), parts.stream().map(Cell::total)), distinct(whole, parts),
                unknown == null
                        ? null
                        : more(unknown, parts.stream().map(Cell::withoutIdentity)
                                .filter(Objects::nonNull)));
    }

    private static Amount more(Amount whole, Stream<Amount> parts) {
        return parts.reduce(Amount::plus).map(all -> all.minus(whole)).orElse(whole.minus(whole));
    }

    /** None where a part has none. */
    private static @Nullable Long distinct(Cell whole, List<Cell> parts) {
        List<Long> named = parts.stream().map(Cell::distinct).filter(Objects::nonNull).toList();
        Long all = whole.distinct();
        if (all == null || named.size() < parts.size()) return null;
        return named.stream().mapToLong(Long::longValue).sum() - all;
    }
}
