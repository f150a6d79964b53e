package org.cooptrack.events.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an indicator counts: one number, or a numerator over a denominator for a percentage. */
public record Derivation(@Nullable Tally count, @Nullable Tally numerator, @Nullable Tally denominator) {
    public static Derivation of(Tally count) { return new Derivation(count, null, null); }

    public static Derivation share(Tally numerator, Tally denominator) {
        return new Derivation(null, numerator, denominator);
    }

    /** All that is counted for it. */
    public List<Tally> tallies() {
        return Stream.of(count, numerator, denominator).filter(Objects::nonNull).toList();
    }
}
