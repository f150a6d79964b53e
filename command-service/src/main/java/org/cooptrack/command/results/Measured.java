package org.cooptrack.command.results;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.results.BaselineSet;
import org.cooptrack.events.results.Indicator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An indicator, the result it measures, its baseline as recorded here or by when it is due, whether any fact was recorded
 * of it, whether it says from where it starts, here or as published, what the system counts for it, and the published
 * periods that tell an actual of it.
 */
record Measured(UUID id, UUID result, Indicator says, @Nullable BaselineSet baseline, @Nullable LocalDate baselineDue,
        boolean hasFacts, boolean based, @Nullable Declared counting, PSet<UUID> published) {
    static Measured of(UUID id, UUID result, Indicator says) {
        return new Measured(id, result, says, null, null, false, false, null, HashTreePSet.empty());
    }

    Measured defined(Indicator anew) {
        return new Measured(id, result, anew, baseline, baselineDue, hasFacts, based, counting, published);
    }

    Measured from(BaselineSet event) {
        return new Measured(id, result, says, event, null, hasFacts, true, counting, published);
    }

    Measured due(LocalDate day) {
        return new Measured(id, result, says, baseline, day, hasFacts, based, counting, published);
    }

    /** Published anew: how it is counted, and a baseline recorded here, stand. */
    Measured published(Indicator anew, boolean withBaseline) {
        return new Measured(id, result, anew.counted(says.countingRule()), baseline, baselineDue, hasFacts,
                withBaseline || baseline != null, counting, published);
    }

    /** Published indicators do not say how they are counted: that may be said once. */
    boolean countedOtherwise(Indicator anew) {
        return says.measure() != anew.measure()
                || says.countingRule() != null && says.countingRule() != anew.countingRule();
    }

    Measured withFacts() {
        return new Measured(id, result, says, baseline, baselineDue, true, based, counting, published);
    }

    Measured counting(Declared what) {
        return new Measured(id, result, says, baseline, baselineDue, hasFacts, based, what, published);
    }

    /** A published period tells its actual, or no longer does. */
    Measured published(UUID period, boolean withActual) {
        return new Measured(id, result, says, baseline, baselineDue, hasFacts || withActual, based, counting,
                withActual ? published.plus(period) : published.minus(period));
    }
}
