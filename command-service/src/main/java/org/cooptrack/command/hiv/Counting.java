package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.util.stream.Stream;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Headcount;
import org.cooptrack.events.value.Sex;

/** What a number of workers can be. Nobody is a true zero where people are employed, and no fact where something was done for them. */
final class Counting {
    private Counting() {}

    static void possible(Headcount count) {
        if (Stream.of(Sex.values()).anyMatch(sex -> count.of(sex) < 0)) throw HEADCOUNT_NEGATIVE.at("/headcount");
        var estimate = count.estimate();
        if (count.basis() == CountBasis.ESTIMATED && estimate == null) throw ESTIMATE_MISSING.at("/headcount/estimate");
        if (estimate != null && !estimate.holds(count.persons()))
            throw ESTIMATE_OUT_OF_RANGE.at("/headcount/estimate", estimate.lowest(), estimate.highest());
    }

    static void somebody(Headcount count) {
        possible(count);
        if (count.persons() == 0) throw NOBODY_COUNTED.at("/headcount");
    }
}
