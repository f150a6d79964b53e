package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.util.stream.Stream;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Headcount;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/** What numbers of workers, jobs and full-time equivalents can be. Where full-time equivalents are not known they are left out, never zero. */
final class Counting {
    private Counting() {}

    static void possible(Headcount count, @Nullable Decimal fullTimeEquivalents) {
        if (Stream.of(Sex.values()).anyMatch(sex -> count.of(sex) < 0)) throw HEADCOUNT_NEGATIVE.at("/headcount");
        var estimate = count.estimate();
        if (count.basis() == CountBasis.ESTIMATED && estimate == null) throw ESTIMATE_MISSING.at("/headcount/estimate");
        if (estimate != null && !estimate.holds(count.persons()))
            throw ESTIMATE_OUT_OF_RANGE.at("/headcount/estimate", estimate.lowest(), estimate.highest());
        if (fullTimeEquivalents != null && fullTimeEquivalents.sign() < 0)
            throw EQUIVALENTS_NEGATIVE.at("/fullTimeEquivalents");
    }

    static void somebody(Headcount count, @Nullable Decimal fullTimeEquivalents) {
        possible(count, fullTimeEquivalents);
        if (count.persons() == 0) throw NOBODY_COUNTED.at("/headcount");
    }
}
