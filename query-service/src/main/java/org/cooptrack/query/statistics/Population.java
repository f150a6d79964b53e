package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * The entries that stand under a figure, as a whole of which some are drawn: the question, the position up to which history is
 * known, and its parts.
 */
public record Population(String question, long position, List<Part> parts) {
    public Population { parts = List.copyOf(parts); }

    /** How many entries a part has and what they add up to; without a value the whole, or the entries that say nothing of the dimension. */
    public record Part(@Nullable String value, long entries, Decimal total) {}

    /** An entry that was drawn: its event, which of its entries, what it adds, and the part in which it lies. */
    public record Drawn(String event, int entry, Decimal contribution, @Nullable String part) {}
}
