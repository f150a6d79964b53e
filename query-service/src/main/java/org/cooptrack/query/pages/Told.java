package org.cooptrack.query.pages;

import java.math.BigDecimal;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A number as a page shows it, and what it is where it is none: a zero was said, of what is missing nothing was, what waits is
 * held until a quality issue is closed, and what is suppressed is not shown to this reader.
 */
record Told(Kind kind, @Nullable String total, @Nullable String distinct, @Nullable String withoutIdentity,
        @Nullable BigDecimal drawn) {
    /** Four different things, and a fifth that will be one of them. */
    enum Kind {
        NUMBER, ZERO, MISSING, WAITING, SUPPRESSED
    }

    static final Told SUPPRESSED = new Told(Kind.SUPPRESSED, null, null, null, null);
    static final Told MISSING = new Told(Kind.MISSING, null, null, null, null);

    static Told of(Cell cell, Spoken spoken) {
        var amount = cell.total();
        if (amount == null) return none(cell.status());
        Long distinct = cell.distinct();
        var without = cell.withoutIdentity();
        BigDecimal total = amount.value().value();
        boolean nothing = total.signum() == 0 && (distinct == null || distinct == 0);
        return new Told(nothing ? Kind.ZERO : Kind.NUMBER, spoken.number(amount),
                distinct == null ? null : spoken.number(distinct),
                without == null || without.value().sign() == 0 ? null : spoken.number(without), total);
    }

    private static Told none(Status status) {
        return switch (status) {
            case KNOWN -> throw new IllegalStateException("what is known has a number");
            case MISSING -> MISSING;
            case WAITING -> new Told(Kind.WAITING, null, null, null, null);
            case SUPPRESSED -> SUPPRESSED;
        };
    }

    public boolean hasNumber() { return kind == Kind.NUMBER || kind == Kind.ZERO; }

    /** By which word of the pages it is told. */
    public String word() {
        return "told." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
