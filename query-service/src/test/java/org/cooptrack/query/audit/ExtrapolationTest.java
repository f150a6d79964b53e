package org.cooptrack.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a sample for the whole, held against numbers that others published. */
class ExtrapolationTest {
    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 5; the first is the example of R's binom.test. */
    @ParameterizedTest
    @CsvSource({"682,925,0.7077,0.7654", "81,263,0.2527,0.3676", "15,148,0.0578,0.1617", "0,20,0,0.1684",
            "1,29,0.0009,0.1776", "29,29,0.8806,1"})
    void the_share_of_errors_of_a_random_sample_has_the_exact_interval(int errors, int drawn, double lower,
            double upper) {
        Estimate rate = new Extrapolation(new Strata(List.of(errors(1_000_000, errors, drawn)))).rate();
        assertThat(number(rate.value())).isCloseTo((double) errors / drawn, within(0.000001));
        assertThat(number(rate.lower())).isCloseTo(lower, within(0.00006));
        assertThat(number(rate.upper())).isCloseTo(upper, within(0.00006));
    }

    /**
     * Cochran, Sampling Techniques (1977), section 2.8: signatures on 50 of 676 petition sheets; with z = 1.28 he has 19,888
     * between 18,107 and 21,669.
     */
    @Test
    void the_total_of_a_random_sample_is_that_of_the_petition_sheets() {
        double[] sheets = Stream.of(of(42, 23), of(41, 4), of(36, 1), of(32, 1), of(29, 1), of(27, 2), of(23, 1),
                of(19, 1), of(16, 2), of(15, 2), of(14, 1), of(11, 1), of(10, 1), of(9, 1), of(7, 1), of(6, 3),
                of(5, 2), of(4, 1), of(3, 1)).flatMapToDouble(each -> each).toArray();
        Estimate total = new Extrapolation(
                new Strata(List.of(new Strata.Part(676, new double[sheets.length], sheets)))).excess();
        assertThat(number(total.value())).isCloseTo(19_888, within(1.0));
        double standardError = (number(total.upper()) - number(total.lower())) / 2 / 2.009575;
        assertThat(1.28 * standardError).isCloseTo(19_888 - 18_107, within(1.5));
    }

    @Test
    void in_strata_each_weighs_as_much_as_it_has_entries_and_the_interval_is_worked_out_alike_by_hand() {
        var large = part(900, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var small = part(100, 2, 0, 2, 0);
        Estimate excess = new Extrapolation(new Strata(List.of(large, small))).excess();
        assertThat(number(excess.value())).isCloseTo(900 * 0.1 + 100 * 1.0, within(0.000001));
        double ofLarge = 900.0 * 900 * (1 - 10.0 / 900) * 0.1 / 10, ofSmall = 100.0 * 100 * (1 - 4.0 / 100) * 4 / 3 / 4;
        double freedom = (ofLarge + ofSmall) * (ofLarge + ofSmall) / (ofLarge * ofLarge / 9 + ofSmall * ofSmall / 3);
        assertThat(freedom).isBetween(11.0, 12.0);
        double reach = number(excess.upper()) - number(excess.value());
        assertThat(reach / Math.sqrt(ofLarge + ofSmall)).as("Student's t between 11 and 12 degrees of freedom")
                .isBetween(2.1788, 2.2010);
    }

    @Test
    void the_share_of_errors_in_strata_is_never_told_more_narrowly_than_of_as_many_drawn_at_random() {
        var strata = new Strata(List.of(errors(900, 3, 60), errors(100, 3, 10)));
        Estimate rate = new Extrapolation(strata).rate();
        assertThat(number(rate.value())).isCloseTo(0.9 * 0.05 + 0.1 * 0.3, within(0.000001));
        Estimate plain = new Extrapolation(new Strata(List.of(errors(1_000, 6, 80)))).rate();
        assertThat(number(plain.value())).isCloseTo(0.075, within(0.000001));
        assertThat(number(rate.upper())).isGreaterThanOrEqualTo(number(plain.upper()) - 0.000001);
        assertThat(number(rate.lower())).isLessThanOrEqualTo(number(plain.lower()) + 0.000001);
    }

    @Test
    void of_a_population_that_was_seen_whole_nothing_is_uncertain() {
        var strata = new Strata(List.of(part(4, 0, 1, 0, 1)));
        assertThat(new Extrapolation(strata).rate()).isEqualTo(new Extrapolation(strata).rate())
                .satisfies(rate -> assertThat(List.of(rate.value(), rate.lower(), rate.upper()))
                        .allSatisfy(one -> assertThat(number(one)).isEqualTo(0.5)));
        assertThat(new Extrapolation(strata).excess()).satisfies(excess -> {
            assertThat(number(excess.lower())).isEqualTo(2);
            assertThat(number(excess.upper())).isEqualTo(2);
        });
    }

    @Test
    void where_nothing_differs_the_value_is_what_is_recorded_and_the_share_may_still_be_more_than_none() {
        var extrapolation = new Extrapolation(new Strata(List.of(errors(1_000, 0, 59))));
        assertThat(number(extrapolation.excess().upper())).isZero();
        assertThat(number(extrapolation.rate().upper())).isCloseTo(1 - Math.pow(0.025, 1.0 / 59), within(0.000001));
    }

    private static double number(org.cooptrack.events.value.Decimal decimal) { return decimal.value().doubleValue(); }

    private static DoubleStream of(double number, int times) {
        return DoubleStream.generate(() -> number).limit(times);
    }

    private static Strata.Part errors(long entries, int errors, int drawn) {
        double[] found = new double[drawn];
        Arrays.fill(found, 0, errors, 1);
        return new Strata.Part(entries, found, found);
    }

    private static Strata.Part part(long entries, double... differences) {
        double[] errors = Arrays.stream(differences).map(one -> one == 0 ? 0 : 1).toArray();
        return new Strata.Part(entries, errors, differences);
    }
}
