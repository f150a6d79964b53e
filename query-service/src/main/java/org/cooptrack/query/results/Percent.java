package org.cooptrack.query.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/** Percentages, rounded half up to two digits behind the point; none of what is zero or less. */
final class Percent {
    private Percent() {}

    /** Of a value that has numerator and denominator. */
    static @Nullable Decimal of(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? null
                : of(value.numerator(), value.denominator());
    }

    static @Nullable Decimal of(Decimal part, Decimal whole) {
        if (whole.sign() <= 0) return null;
        return new Decimal(part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 2,
                RoundingMode.HALF_UP));
    }
}
