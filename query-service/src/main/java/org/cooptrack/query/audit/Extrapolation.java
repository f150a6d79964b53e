package org.cooptrack.query.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.cooptrack.events.value.Decimal;

/**
 * From the tests of a sample to the whole population, two-sided, with a confidence of 95 % (ISA 530 asks auditors to project
 * what they found).
 *
 * <p>Entries in error, as a share of all: of a random sample the exact interval of Clopper and Pearson (Biometrika 26, 1934); of a
 * stratified one that of Korn and Graubard (Survey Methodology 24, 1998), which is the same for as many entries as a random
 * sample of equal variance would have, never more than were drawn.
 *
 * <p>Value: what is recorded too much, by the difference estimator with the correction for a finite population, stratum by
 * stratum (Cochran, Sampling Techniques, 3rd edition 1977, equations 2.20, 5.3 and 5.13), by Student's t with the degrees of
 * freedom of equation 5.16.
 */
final class Extrapolation {
    static final double CONFIDENCE = 0.95;
    private static final double TAIL = (1 - CONFIDENCE) / 2;
    private static final int DIGITS = 6;

    private final Strata strata;

    Extrapolation(Strata strata) { this.strata = strata; }

    /** The share of entries in error, between 0 and 1. */
    Estimate rate() {
        double share = weighted(true);
        double drawn = strata.drawn();
        if (drawn == strata.population()) return estimate(share, share, share);
        double effective = effective(share, drawn);
        double errors = share * effective;
        double lower = errors <= 0
                ? 0
                : BetaDistribution.of(errors, effective - errors + 1).inverseCumulativeProbability(TAIL);
        double upper = errors >= effective
                ? 1
                : BetaDistribution.of(errors + 1, effective - errors).inverseSurvivalProbability(TAIL);
        return estimate(share, lower, upper);
    }

    /** By how much the figure is too high, in its own unit; negative where it is too low. */
    Estimate excess() {
        double population = strata.population();
        double mean = weighted(false);
        double reach = 0;
        double error = Math.sqrt(variance(false));
        if (error > 0)
            reach = population * error * TDistribution.of(freedom()).inverseSurvivalProbability(TAIL);
        return estimate(population * mean, population * mean - reach, population * mean + reach);
    }

    /** How many entries of a random sample would tell as much; without any variance, as many as were drawn. */
    private double effective(double share, double drawn) {
        int parts = strata.parts().size();
        double variance = variance(true);
        if (parts == 1 || variance == 0 || drawn - parts < 1) return drawn;
        double ofPlain = share * (1 - share) / variance;
        double narrower = TDistribution.of(drawn - 1).inverseSurvivalProbability(TAIL)
                / TDistribution.of(drawn - parts).inverseSurvivalProbability(TAIL);
        return Math.min(drawn, ofPlain * narrower * narrower);
    }

    /** The mean over all strata, each by its share of the population (Cochran 5.1). */
    private double weighted(boolean errors) {
        double sum = 0;
        for (Strata.Part part : strata.parts())
            sum += part.entries() * Strata.mean(errors ? part.errors() : part.differences());
        return sum / strata.population();
    }

    /** Of that mean (Cochran 5.13, of one stratum 2.20). */
    private double variance(boolean errors) {
        double sum = 0;
        for (Strata.Part part : strata.parts()) {
            double weight = (double) part.entries() / strata.population();
            sum += weight * weight * part.unseen() * Strata.variance(errors ? part.errors() : part.differences())
                    / part.drawn();
        }
        return sum;
    }

    /** Of the difference (Cochran 5.16, after Satterthwaite). */
    private double freedom() {
        double sum = 0;
        double squares = 0;
        for (Strata.Part part : strata.parts()) {
            if (part.drawn() < 2) continue;
            double weight = part.entries() * (double) (part.entries() - part.drawn()) / part.drawn();
            double term = weight * Strata.variance(part.differences());
            sum += term;
            squares += term * term / (part.drawn() - 1);
        }
        return sum * sum / squares;
    }

    private static Estimate estimate(double value, double lower, double upper) {
        return new Estimate(decimal(value), decimal(lower), decimal(upper));
    }

    private static Decimal decimal(double number) {
        return new Decimal(new BigDecimal(number, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }
}
