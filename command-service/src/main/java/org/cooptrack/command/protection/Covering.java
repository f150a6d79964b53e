package org.cooptrack.command.protection;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.protection.ProtectionRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** From when on the person, or a dependant, is covered. */
record Covering(Enrolled affiliation, Checks checks) {
    static Covering under(Enrolled affiliation, Facts facts) {
        return new Covering(affiliation, new Checks(affiliation, facts));
    }

    List<AffiliationEvent> start(StartCoverage wish) {
        var asked = insured(wish.coverage(), wish.attributes(), wish.from(), wish.until(), wish.evidence());
        if (isKnown(asked)) return List.of();
        var before = affiliation.coverages().insured();
        if (!before.isEmpty()) throw ALREADY_STARTED.at("/from", before.getFirst().from());
        var coverage = checks.bounded(asked);
        checks.possible(coverage);
        return List.of(new CoverageStarted(wish.affiliation(), coverage, checks.issues(coverage)));
    }

    List<AffiliationEvent> reinstate(ReinstateCoverage wish) {
        var asked = insured(wish.coverage(), wish.attributes(), wish.from(), wish.until(), wish.evidence());
        if (isKnown(asked)) return List.of();
        if (affiliation.coverages().insured().stream().noneMatch(one -> one.from().isBefore(wish.from())))
            throw NOTHING_TO_REINSTATE.at("/from");
        var coverage = checks.bounded(asked);
        checks.possible(coverage);
        return List.of(new CoverageReinstated(wish.affiliation(), coverage, checks.issues(coverage)));
    }

    List<AffiliationEvent> coverDependant(CoverDependant wish) {
        if (wish.dependant().equals(affiliation.person())) throw INSURED_AS_DEPENDANT.at("/dependant");
        var asked = new Coverage(wish.coverage(), CoveredAs.DEPENDANT, affiliation.matter(), wish.dependant(),
                wish.attributes(), wish.from(), wish.until(), wish.evidence());
        if (isKnown(asked)) return List.of();
        var coverage = checks.bounded(asked);
        checks.possible(coverage);
        return List.of(new DependantCovered(wish.affiliation(), coverage, checks.issues(coverage)));
    }

    List<AffiliationEvent> correct(CorrectCoverage wish) {
        var known = known(wish.coverage());
        var was = known.says();
        var after = new Coverage(was.coverage(), was.as(), was.matter(), was.person(), wish.attributes(), wish.from(),
                wish.until(), wish.evidence());
        if (after.equals(was)) return List.of();
        checks.possible(after);
        checks.leavesNoDependantOutside(was, after);
        return List.of(new CoverageCorrected(wish.affiliation(), known.id(), was, after,
                affiliation.coverages().daysWith(after), wish.reason(), checks.issues(after)));
    }

    List<AffiliationEvent> retract(RetractCoverage wish) {
        var known = known(wish.coverage());
        checks.leavesNoDependantOutside(known.says(), null);
        return List.of(new CoverageRetracted(wish.affiliation(), known.id(), known.says(),
                affiliation.coverages().daysWithout(known.says()), wish.reason()));
    }

    /** What goes on unless said was the same when it began, also if it was over later. */
    private boolean isKnown(Coverage asked) {
        var known = affiliation.coverages().find(asked.coverage());
        if (known == null) return false;
        var begun = asked.until() == null ? known.says().until(null) : known.says();
        if (!begun.equals(asked)) throw COVERAGE_DIFFERS.at("/coverage", asked.coverage());
        return true;
    }

    private Said<Coverage> known(UUID coverage) {
        var known = affiliation.coverages().find(coverage);
        if (known == null) throw COVERAGE_UNKNOWN.at("/coverage", coverage);
        return known;
    }

    private Coverage insured(UUID coverage, @Nullable Attributes attributes, LocalDate from, @Nullable LocalDate until,
            @Nullable Evidence evidence) {
        var known = affiliation.coverages().find(coverage);
        var unsaid = known == null ? affiliation.enrolment().says().attributes() : known.says().attributes();
        return new Coverage(coverage, CoveredAs.INSURED, affiliation.matter(), affiliation.person(),
                requireNonNullElse(attributes, unsaid), from, until, evidence);
    }
}
