package org.cooptrack.events.results;

import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured value: a number, a numerator over a denominator, or words for what is not a number. What was published and
 * cannot be read as a number stays in words ({@code 72,0000}).
 */
public record Value(@Nullable Decimal number, @Nullable Decimal numerator, @Nullable Decimal denominator,
        @Nullable String text) {
    public static Value of(Decimal number) { return new Value(number, null, null, null); }

    public static Value share(Decimal numerator, Decimal denominator) {
        return new Value(null, numerator, denominator, null);
    }

    public static Value words(String text) { return new Value(null, null, null, text); }
}
