package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parts have in common: parts − overlap = total, for the sum and for the distinct figure. */
public record Overlap(Amount total, @Nullable Long distinct) {
    static Overlap of(Cell whole, List<Cell> parts) {
        Amount sum = parts.stream().map(Cell::total).reduce(Amount::plus).map(all -> all.minus(whole.total()))
                .orElse(whole.total().minus(whole.total()));
        return new Overlap(sum, distinct(whole, parts));
    }

    /** None where a part has none. */
    private static @Nullable Long distinct(Cell whole, List<Cell> parts) {
        List<Long> named = parts.stream().map(Cell::distinct).filter(Objects::nonNull).toList();
        Long all = whole.distinct();
        if (all == null || named.size() < parts.size()) return null;
        return named.stream().mapToLong(Long::longValue).sum() - all;
    }
}
