package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.Optional;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is one to which its indicator can count: nobody counts minus three persons, nor half a session, nor more
 * persons than there are, and no part is more than its whole. What the
 * system counts says so by its measure; of another indicator it is known only where it counts distinct persons or things.
 */
final class Amounts {
    /** What JSON numbers carry exactly; nothing that a project counts comes near it. */
    private static final Decimal MOST = Decimal.of((1L << 53) - 1);
    /** More persons than ever lived at one time. */
    private static final Decimal MOST_PERSONS = Decimal.of(10_000_000_000L);

    private Amounts() {}

    static void reachable(Measured measured, Value value) {
        bounded(value.number(), "/value/number");
        bounded(value.numerator(), "/value/numerator");
        bounded(value.denominator(), "/value/denominator");
        var fault = measured.counting() == null ? uncounted(measured, value) : fault(measured.counting().says(), value);
        if (fault.isPresent()) throw fault.get();
    }

    /** Why what is counted could not come to that value; nothing if it could. */
    static Optional<Rejected> fault(Derivation counting, Value value) {
        return of(counting.count(), value.number(), "/value/number")
                .or(() -> of(counting.numerator(), value.numerator(), "/value/numerator"))
                .or(() -> of(counting.denominator(), value.denominator(), "/value/denominator"));
    }

    /** A share above one may have been observed; nobody aims at it. */
    static void aimedAt(Measured measured, Value value) {
        reachable(measured, value);
        if (value.numerator() != null && value.denominator() != null
                && value.numerator().compareTo(value.denominator()) > 0)
            throw SHARE_ABOVE_ONE.at("/value/numerator", value.numerator(), value.denominator());
    }

    private static void bounded(@Nullable Decimal number, String field) {
        if (number != null && (number.compareTo(MOST) > 0 || number.compareTo(MOST.negated()) < 0))
            throw NUMBER_TOO_LARGE.at(field, number, MOST);
    }

    private static Optional<Rejected> uncounted(Measured measured, Value value) {
        if (measured.says().countingRule() != CountingRule.DISTINCT) return Optional.empty();
        return fault(value.number(), CountingRule.DISTINCT.name(), false, true, "/value/number");
    }

    private static Optional<Rejected> of(@Nullable Tally tally, @Nullable Decimal number, String field) {
        return Optional.ofNullable(tally).flatMap(one -> Countable.named(one.measure()))
                .flatMap(known -> tooMany(number, known, field)
                        .or(() -> fault(number, known.measure(), known.belowZero(), known.whole(), field)));
    }

    private static Optional<Rejected> tooMany(@Nullable Decimal number, Countable known, String field) {
        return number == null || known.kind() != Countable.Kind.PERSONS || number.compareTo(MOST_PERSONS) <= 0
                ? Optional.empty()
                : Optional.of(NUMBER_TOO_LARGE.at(field, number, MOST_PERSONS));
    }

    private static Optional<Rejected> fault(@Nullable Decimal number, String what, boolean belowZero, boolean whole,
            String field) {
        if (number == null) return Optional.empty();
        if (number.sign() < 0 && !belowZero) return Optional.of(NUMBER_BELOW_ZERO.at(field, number, what));
        return whole && number.value().stripTrailingZeros().scale() > 0
                ? Optional.of(NUMBER_NOT_WHOLE.at(field, number, what))
                : Optional.empty();
    }
}
