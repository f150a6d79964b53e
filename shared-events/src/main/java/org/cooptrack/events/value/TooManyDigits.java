package org.cooptrack.events.value;

/** A number has more digits than a {@link Decimal} keeps. */
public final class TooManyDigits extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    TooManyDigits() {
        super("a decimal has at most " + Decimal.BEFORE_THE_POINT + " digits before the point and "
                + Decimal.BEHIND_THE_POINT + " behind it");
    }
}
