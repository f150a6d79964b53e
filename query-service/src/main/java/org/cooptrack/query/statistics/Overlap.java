package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts have in common: parts − overlap = total, for the sum, what has no identity, and the distinct figure. */
public record Overlap(Amount total, @Nullable Long distinct, @Nullable Amount withoutIdentity) {
    /** None where the whole has no number: then no part has. */
    static @Nullable Overlap of(Cell whole, List<Cell> parts) {
        Amount total = whole.total();
        if (total == null) return null;
        Amount unknown = whole.withoutIdentity();
        return new Overlap(more(total, parts.stream().map(Cell::total).filter(Objects::nonNull)),
                distinct(whole, parts), unknown == null
                        ? null
                        : more(unknown, parts.stream().map(Cell::withoutIdentity)
                                .filter(Objects::nonNull)));
    }

    private static Amount more(Amount whole, Stream<Amount> parts) {
        return parts.reduce(Amount::plus).map(all -> all.minus(whole)).orElse(whole.minus(whole));
    }

    /** None where a part that is known has none. */
    private static @Nullable Long distinct(Cell whole, List<Cell> all) {
        List<Cell> parts = all.stream().filter(part -> part.status() == Status.KNOWN).toList();
        List<Long> named = parts.stream().map(Cell::distinct).filter(Objects::nonNull).toList();
        Long total = whole.distinct();
        if (total == null || named.size() < parts.size()) return null;
        return named.stream().mapToLong(Long::longValue).sum() - total;
    }
}
