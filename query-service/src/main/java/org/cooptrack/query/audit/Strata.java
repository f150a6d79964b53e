package org.cooptrack.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;
import org.cooptrack.events.audit.Verdict;

/** What the tests found in each stratum: of each entry drawn whether it is in error, and by how much what is recorded is too much. */
record Strata(List<Part> parts) {
    Strata { parts = List.copyOf(parts); }

    /** One stratum: how many entries it has, and of those drawn the errors (0 or 1) and the differences. */
    record Part(long entries, double[] errors, double[] differences) {
        int drawn() { return errors.length; }

        /** What of the stratum was not looked at. */
        double unseen() { return 1 - (double) drawn() / entries; }
    }

    static Strata of(Sample sample) {
        SampleDrawn drawn = sample.drawn();
        return new Strata(drawn.strata().stream().filter(stratum -> stratum.drawn() > 0)
                .map(stratum -> part(stratum, sample)).toList());
    }

    private static Part part(Stratum stratum, Sample sample) {
        List<SampledEntry> entries = sample.drawn().drawn();
        var errors = new ArrayList<Double>();
        var differences = new ArrayList<Double>();
        for (int at = 0; at < entries.size(); at++) {
            if (!Objects.equals(entries.get(at).stratum(), stratum.value())) continue;
            var test = Objects.requireNonNull(sample.tests().get(at + 1)).test();
            errors.add(test.verdict() == Verdict.AGREES ? 0.0 : 1.0);
            differences.add(entries.get(at).contribution().minus(test.audited()).value().doubleValue());
        }
        return new Part(stratum.entries(), numbers(errors), numbers(differences));
    }

    private static double[] numbers(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    long population() { return parts.stream().mapToLong(Part::entries).sum(); }

    int drawn() { return parts.stream().mapToInt(Part::drawn).sum(); }

    /** How many of those drawn add something else than is recorded. */
    long differing() {
        return parts.stream().flatMapToDouble(part -> Arrays.stream(part.differences()))
                .filter(difference -> difference != 0).count();
    }

    /** Whether from each stratum that was not seen whole more than one entry was drawn: else nothing is known of how they differ. */
    boolean vary() {
        return parts.stream().allMatch(part -> part.drawn() > 1 || part.drawn() == part.entries());
    }

    static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers)
            sum += number;
        return sum / numbers.length;
    }

    /** With n − 1; zero of a single number. */
    static double variance(double[] numbers) {
        if (numbers.length < 2) return 0;
        double mean = mean(numbers);
        double sum = 0;
        for (double number : numbers)
            sum += (number - mean) * (number - mean);
        return sum / (numbers.length - 1);
    }
}
