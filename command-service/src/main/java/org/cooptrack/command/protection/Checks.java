package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.protection.SchemeTerms;
import org.jspecify.annotations.Nullable;

/** Whether a coverage can be, and which rules it breaks though it is so. */
record Checks(Enrolled affiliation, Facts facts) {
    /** It lasts at the longest as long as the affiliation, and a dependant's as long as that of the insured on its first day. */
    Coverage bounded(Coverage coverage) {
        var insured = coverage.as() == CoveredAs.INSURED
                ? null
                : affiliation.coverages().insured().stream().filter(one -> one.includes(coverage.from())).findFirst()
                        .map(Coverage::until).orElse(null);
        var end = affiliation.end() == null ? null : affiliation.end().says();
        return coverage.until(earlier(coverage.until(), earlier(insured, end)));
    }

    void possible(Coverage coverage) {
        affiliation.past(coverage.from(), "/from", facts);
        affiliation.notEnded(coverage.from(), "/from");
        if (affiliation.end() != null
                && (coverage.until() == null || coverage.until().isAfter(affiliation.end().says())))
            throw AFFILIATION_ENDED.at("/until", affiliation.end().says());
        if (coverage.until() != null && !coverage.until().isAfter(coverage.from()))
            throw COVERAGE_EMPTY.at("/until", coverage.from(), coverage.until());
        Everywhere.possible(coverage.attributes(), coverage.from(), facts);
        Everywhere.possible(coverage.evidence(), coverage.from(), "/evidence", facts);
        affiliation.coverages().overlapping(coverage).ifPresent(other -> {
            throw OVERLAPPING_COVERAGE.at("/from");
        });
    }

    /** Dependants covered within the one are within the other too. */
    void leavesNoDependantOutside(Coverage was, @Nullable Coverage after) {
        if (was.as() == CoveredAs.DEPENDANT) return;
        boolean left = affiliation.coverages().dependants().map(Said::says).filter(one -> one.isWithin(was))
                .anyMatch(one -> after == null || !one.isWithin(after));
        if (left) throw DEPENDANTS_STAND.at("/coverage");
    }

    List<Breach> issues(Coverage coverage) {
        var broken = coverage.as() == CoveredAs.INSURED ? ofInsured(coverage) : ofDependant(coverage);
        return affiliation.issues(broken, "/from", facts);
    }

    private List<ProtectionRule> ofInsured(Coverage coverage) {
        var broken = new ArrayList<ProtectionRule>();
        var terms = facts.unmovedScheme(coverage.matter().scheme()).terms();
        if (affiliation.isBeforeEnrolment(coverage.from())) broken.add(COVERED_BEFORE_ENROLMENT);
        else if (terms != null && isTooEarly(coverage.from(), terms)) broken.add(COVERED_WITHIN_WAITING_PERIOD);
        if (terms != null && terms.contributory() && !affiliation.isPaidFor(coverage))
            broken.add(COVERED_WITHOUT_CONTRIBUTION);
        return broken;
    }

    private List<ProtectionRule> ofDependant(Coverage coverage) {
        return affiliation.coverages().insured().stream().anyMatch(coverage::isWithin)
                ? List.of()
                : List.of(DEPENDANT_WITHOUT_INSURED);
    }

    private boolean isTooEarly(LocalDate day, SchemeTerms terms) {
        var enrolled = affiliation.enrolment().says().occurredOn().earliest();
        return terms.waitingMonths() != null && day.isBefore(enrolled.plusMonths(terms.waitingMonths()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
