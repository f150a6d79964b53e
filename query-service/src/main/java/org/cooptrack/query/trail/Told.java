package org.cooptrack.query.trail;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.cooptrack.events.value.Decimal;

/** Measured numbers as they are told, with six digits behind the point. */
final class Told {
    private static final int DIGITS = 6;

    private Told() {}

    static Decimal decimal(double number) {
        return new Decimal(new BigDecimal(number, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }
}
