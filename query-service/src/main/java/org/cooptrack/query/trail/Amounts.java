package org.cooptrack.query.trail;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that were recorded under a measure for a project: how many have two digits or more, how many of these are
 * multiples of 10 and of 100, and, of fifty or more, how likely last digits so uneven are by chance (chi-square, 9 degrees of
 * freedom). One in ten multiples of 10 is what chance brings.
 */
record Amounts(String project, String measure, long amounts, long ofTen, long ofHundred, @Nullable Decimal chiSquare,
        @Nullable Decimal probability, List<String> events) {
    private static final int ENOUGH = 50;
    private static final int DIGITS = 10;
    private static final ChiSquaredDistribution BY_CHANCE = ChiSquaredDistribution.of(DIGITS - 1);

    Amounts { events = List.copyOf(events); }

    /** @param lastDigits how many end with 0, with 1, and so on */
    static Amounts of(String project, String measure, long[] lastDigits, long ofHundred, List<String> events) {
        long all = 0;
        for (long some : lastDigits)
            all += some;
        if (all < ENOUGH)
            return new Amounts(project, measure, all, lastDigits[0], ofHundred, null, null, events);
        double expected = (double) all / DIGITS;
        double chiSquare = 0;
        for (long some : lastDigits)
            chiSquare += (some - expected) * (some - expected) / expected;
        return new Amounts(project, measure, all, lastDigits[0], ofHundred, Told.decimal(chiSquare),
                Told.decimal(BY_CHANCE.survivalProbability(chiSquare)), events);
    }
}
