package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import org.cooptrack.events.safety.Headcount;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Which counts without names there can be. */
final class Counts {
    private Counts() {}

    static void possible(Headcount headcount) {
        possible(headcount.workers(), "/headcount/workers");
        explained(headcount.basis(), headcount.method(), "/headcount/method");
    }

    static void possible(BySex count, String field) {
        if (count.belowZero()) throw COUNT_NEGATIVE.at(field);
    }

    static void explained(CountBasis basis, @Nullable String method, String field) {
        if (basis == CountBasis.ESTIMATED && (method == null || LocalizedText.saysNothing(method)))
            throw METHOD_MISSING.at(field);
    }
}
