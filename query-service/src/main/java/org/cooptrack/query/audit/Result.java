package org.cooptrack.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.audit.Drawing;
import org.cooptrack.events.audit.Stratum;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of a sample found and, once all its entries are tested, what follows for the whole population: the share of
 * entries in error, by how much the figure is too high, and what it would be without that; how it was estimated, with which
 * confidence, and what stands against relying on it.
 */
record Result(UUID sample, int drawn, int tested, int agrees, int differs, int noEvidence, long population,
        Decimal recorded, @Nullable Estimate errorRate, @Nullable Estimate excess, @Nullable Estimate audited,
        Decimal confidence, String method, List<Caution> cautions) {
    /** With less, what is usual of large samples cannot be relied on. */
    private static final int SMALL = 30;
    /** With fewer entries that differ in value, its interval is mostly too narrow. */
    private static final int FEW = 5;

    Result { cautions = List.copyOf(cautions); }

    /** What stands against relying on an estimate, and what it means in words. */
    record Caution(Kind kind, String text) {
        /** Why an estimate may mislead. */
        enum Kind {
            NOT_ALL_TESTED, SMALL_SAMPLE, FEW_DIFFERENCES, SPREAD_UNKNOWN
        }
    }

    static Result of(Sample sample, Language language) {
        List<Stratum> strata = sample.drawn().strata();
        Decimal recorded = strata.stream().map(Stratum::total).reduce(Decimal.ZERO, Decimal::plus);
        boolean complete = sample.tests().size() == sample.drawn().drawn().size();
        Strata found = complete ? Strata.of(sample) : new Strata(List.of());
        var extrapolation = new Extrapolation(found);
        Estimate excess = complete && found.vary() ? extrapolation.excess() : null;
        return new Result(sample.drawn().sample(), sample.drawn().drawn().size(), sample.tests().size(),
                sample.count(Verdict.AGREES), sample.count(Verdict.DIFFERS), sample.count(Verdict.NO_EVIDENCE),
                strata.stream().mapToLong(Stratum::entries).sum(), recorded, complete ? extrapolation.rate() : null,
                excess, excess == null ? null : without(recorded, excess), Decimal.of("0.95"),
                AuditText.method(sample.drawn().drawing() == Drawing.STRATIFIED, language),
                cautions(complete, found, language));
    }

    private static Estimate without(Decimal recorded, Estimate excess) {
        return new Estimate(recorded.minus(excess.value()), recorded.minus(excess.upper()),
                recorded.minus(excess.lower()));
    }

    private static List<Caution> cautions(boolean complete, Strata found, Language language) {
        var cautions = new ArrayList<Caution.Kind>();
        if (!complete) cautions.add(Caution.Kind.NOT_ALL_TESTED);
        else if (found.drawn() < found.population()) {
            if (found.drawn() < SMALL) cautions.add(Caution.Kind.SMALL_SAMPLE);
            if (found.differing() < FEW) cautions.add(Caution.Kind.FEW_DIFFERENCES);
            if (!found.vary()) cautions.add(Caution.Kind.SPREAD_UNKNOWN);
        }
        return cautions.stream().map(kind -> new Caution(kind, AuditText.of(kind, language))).toList();
    }
}
