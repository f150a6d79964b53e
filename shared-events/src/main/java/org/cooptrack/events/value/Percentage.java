package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** A share of a hundred, exact, as a string: {@code 33.34}. Published data hold 110 and more: the range is for rules to judge. */
@Written("33.34")
public record Percentage(Decimal value) implements Comparable<Percentage> {
    public static final Percentage HUNDRED = of("100");

    @JsonCreator
    public static Percentage of(String text) { return new Percentage(Decimal.of(text)); }

    /** A part of a whole, rounded down to four decimals; zero of nothing. */
    public static Percentage ratio(long part, long whole) {
        return new Percentage(new Decimal(whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN)));
    }

    /** Whether these make exactly a hundred. */
    public static boolean isWhole(Collection<Percentage> parts) {
        return parts.stream().map(part -> part.value.value()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(BigDecimal.valueOf(100)) == 0;
    }

    @Override
    public int compareTo(Percentage other) { return value.compareTo(other.value); }

    @JsonValue
    @Override
    public String toString() { return value.toString(); }
}
