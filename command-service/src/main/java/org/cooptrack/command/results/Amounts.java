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
 * Whether a number is one to which its indicator can count: nobody counts minus three persons, nor half a session. What the
 * system counts says so by its measure; of another indicator it is known only where it counts distinct persons or things.
 */
final class Amounts {
    private Amounts() {}

    static void reachable(Measured measured, Value value) {
        var fault = measured.counting() == null ? uncounted(measured, value) : fault(measured.counting().says(), value);
        if (fault.isPresent()) throw fault.get();
    }

    /** Why what is counted could not come to that value; nothing if it could. */
    static Optional<Rejected> fault(Derivation counting, Value value) {
        return of(counting.count(), value.number(), "/value/number")
                .or(() -> of(counting.numerator(), value.numerator(), "/value/numerator"))
                .or(() -> of(counting.denominator(), value.denominator(), "/value/denominator"));
    }

    private static Optional<Rejected> uncounted(Measured measured, Value value) {
        if (measured.says().countingRule() != CountingRule.DISTINCT) return Optional.empty();
        return fault(value.number(), CountingRule.DISTINCT.name(), false, true, "/value/number");
    }

    private static Optional<Rejected> of(@Nullable Tally tally, @Nullable Decimal number, String field) {
        return Optional.ofNullable(tally).flatMap(one -> Countable.named(one.measure()))
                .flatMap(known -> fault(number, known.measure(), known.belowZero(), known.whole(), field));
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
