package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parts have in common: parts − overlap = total, for the sum and for the distinct figure. */
public record Overlap(Amount total, @Nullable Long distinct) {
    static Overlap of(Cell whole, List<Cell> parts) {
        Amount sum = parts.stream().map(Cell::total).reduce(Amount::plus).map(all -> all.minus(whole.total()))
                .orElse(whole.total().minus(whole.total()));
        Long distinct = whole.distinct() == null
                ? null
                : parts.stream().map(Cell::distinct).filter(Objects::nonNull).mapToLong(Long::longValue).sum()
                        - whole.distinct();
        return new Overlap(sum, distinct);
    }
}
