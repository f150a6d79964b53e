package org.cooptrack.tlog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A number as ECMAScript writes it (Number::toString of ECMA-262, as RFC 8785, section 3.2.2.3, asks). */
final class CanonicalNumber {
    /** Up to so many digits before the point no exponent is written, and up to so many zeroes after it. */
    private static final int WHOLE = 21, ZEROES = 6;

    private CanonicalNumber() {}

    static String of(String literal, boolean exact) {
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) throw new IllegalArgumentException("a number beyond all doubles: " + literal);
        String form = of(value);
        if (exact && new BigDecimal(form).compareTo(new BigDecimal(literal)) != 0)
            throw new IllegalArgumentException("a number that no double says: " + literal);
        return form;
    }

    static String of(double value) {
        if (value == 0) return "0";
        if (value < 0) return "-" + of(-value);
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return written(digits, point);
    }

    /** The fewest digits that say this double and no other. Java writes two where one would do. */
    private static BigDecimal shortest(double value) {
        BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return written.precision() == 2 ? one(written, value).orElse(written) : written;
    }

    private static Optional<BigDecimal> one(BigDecimal two, double value) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(two.precision() - two.scale() - 1);
        BigDecimal below = two.divideToIntegralValue(unit).multiply(unit);
        var exact = new BigDecimal(value);
        return Stream.of(below, below.add(unit)).filter(digit -> digit.doubleValue() == value)
                .min(Comparator.comparing(digit -> digit.subtract(exact).abs()))
                .map(BigDecimal::stripTrailingZeros);
    }

    private static String written(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= WHOLE) return digits + "0".repeat(point - count);
        if (0 < point && point <= WHOLE) return digits.substring(0, point) + "." + digits.substring(point);
        if (-ZEROES < point && point <= 0) return "0." + "0".repeat(-point) + digits;
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return count == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
