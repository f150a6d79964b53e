package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A decimal number with one written form: plain digits, no exponent, no trailing zeros ({@code 1200.5}). It travels as a
 * string, because JSON numbers lose digits on the way. At most 30 digits before the point and 12 behind it.
 */
@Written("1200.5")
public record Decimal(BigDecimal value) implements Comparable<Decimal> {
    public static final int BEFORE_THE_POINT = 30;
    public static final int BEHIND_THE_POINT = 12;
    /** More is not even looked at. */
    private static final int LONGEST = 64;

    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);
    public static final Decimal ONE = new Decimal(BigDecimal.ONE);

    public Decimal {
        if (value.scale() > 1_000 || value.scale() < -1_000) throw new TooManyDigits();
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() > BEHIND_THE_POINT || value.precision() - value.scale() > BEFORE_THE_POINT)
            throw new TooManyDigits();
    }

    @JsonCreator
    public static Decimal of(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?"))
            throw new IllegalArgumentException("a decimal is written as plain digits: 1200.5");
        if (text.length() > LONGEST) throw new TooManyDigits();
        return new Decimal(new BigDecimal(text));
    }

    public static Decimal of(long whole) { return new Decimal(BigDecimal.valueOf(whole)); }

    public Decimal plus(Decimal other) { return new Decimal(value.add(other.value)); }

    public Decimal minus(Decimal other) { return new Decimal(value.subtract(other.value)); }

    public Decimal negated() { return new Decimal(value.negate()); }

    public int sign() { return value.signum(); }

    @Override
    public int compareTo(Decimal other) { return value.compareTo(other.value); }

    @JsonValue
    @Override
    public String toString() { return value.toPlainString(); }
}
