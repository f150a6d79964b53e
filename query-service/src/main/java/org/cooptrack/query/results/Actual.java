package org.cooptrack.query.results;

import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator, or one cell of it, reached: a number, or numerator and denominator and their percentage (none where the
 * denominator is zero); for a milestone whether it was reached. Counted by the system it carries the figures of the
 * statistics, with the address of their events, and has no value where one of them has none; observed by people it is
 * provisional until it is approved or published and its period certified.
 */
record Actual(Source source, @Nullable Value value, @Nullable Decimal percentage, @Nullable Boolean reached,
        boolean provisional,
        @Nullable Cell count, @Nullable Cell numerator, @Nullable Cell denominator) {
    /** Whether the system counted it from facts, or somebody observed it. */
    enum Source { COUNTED, OBSERVED }

    static Actual counted(@Nullable Value value, Cell count) {
        return new Actual(Source.COUNTED, value, null, null, count.provisional(), count, null, null);
    }

    static Actual counted(@Nullable Value value, Cell numerator, Cell denominator) {
        return new Actual(Source.COUNTED, value, value == null ? null : Percent.of(value), null,
                numerator.provisional() || denominator.provisional(), null, numerator, denominator);
    }

    static Actual observed(Value value, boolean provisional) {
        return new Actual(Source.OBSERVED, value, Percent.of(value), null, provisional, null, null, null);
    }

    Status status() {
        if (numerator != null && denominator != null) return Status.all(numerator.status(), denominator.status());
        return count == null ? Status.KNOWN : count.status();
    }

    /** A milestone is reached when the count is at least one; what was said in words does not tell. */
    Actual asMilestone() {
        Decimal number = value == null ? null : value.number();
        return new Actual(source, value, percentage, number == null ? null : number.compareTo(Decimal.ONE) >= 0,
                provisional, count, numerator, denominator);
    }
}
