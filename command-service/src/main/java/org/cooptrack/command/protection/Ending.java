package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.protection.*;

/** From when on nobody, or somebody no longer, is covered. A dependant is covered only as long as the insured is. */
record Ending(Enrolled affiliation) {
    List<AffiliationEvent> lapse(LapseCoverage wish, Facts facts) {
        var day = wish.occurredOn();
        affiliation.past(day, "/occurredOn", facts);
        var insured = affiliation.coverages().goingOn(affiliation.person(), day).orElse(null);
        if (insured == null && affiliation.coverages().isOver(affiliation.person(), day)) return List.of();
        if (insured == null) throw NOT_COVERED.at("/occurredOn", day);
        if (affiliation.coverages().dependants().map(Said::says)
                .anyMatch(one -> !one.from().isBefore(day) && one.isWithin(insured.says())))
            throw DEPENDANTS_STAND.at("/occurredOn");
        return Stream.concat(Stream.of(insured), affiliation.coverages().dependants())
                .filter(one -> Coverages.isGoingOn(one.says(), day))
                .<AffiliationEvent>map(one -> new CoverageLapsed(wish.affiliation(), one.id(), one.says(),
                        one.says().until(day), daysUntil(one, day)))
                .toList();
    }

    List<AffiliationEvent> endDependant(EndDependantCoverage wish, Facts facts) {
        var day = wish.occurredOn();
        affiliation.past(day, "/occurredOn", facts);
        if (wish.dependant().equals(affiliation.person())) throw INSURED_AS_DEPENDANT.at("/dependant");
        var known = affiliation.coverages().goingOn(wish.dependant(), day).orElse(null);
        if (known == null && affiliation.coverages().isOver(wish.dependant(), day)) return List.of();
        if (known == null) throw NOT_COVERED.at("/occurredOn", day);
        return List.of(ended(wish, known, day));
    }

    List<AffiliationEvent> end(EndAffiliation wish, Facts facts) {
        var day = wish.occurredOn();
        affiliation.past(day, "/occurredOn", facts);
        var known = affiliation.end();
        if (known != null && known.says().equals(day)) return List.of();
        if (known != null) throw ALREADY_ENDED.at("/occurredOn", known.says());
        if (affiliation.isBeforeEnrolment(day))
            throw ENDED_BEFORE_ENROLMENT.at("/occurredOn", affiliation.enrolment().says().occurredOn(), day);
        if (affiliation.coverages().all().anyMatch(one -> !one.says().from().isBefore(day)))
            throw COVERAGE_STANDS.at("/occurredOn");
        var events = new ArrayList<AffiliationEvent>();
        affiliation.coverages().all().filter(one -> Coverages.isGoingOn(one.says(), day))
                .forEach(one -> events.add(ended(wish, one, day)));
        events.add(new AffiliationEnded(wish.affiliation(), affiliation.matter(), affiliation.person(), day,
                wish.cause()));
        return List.copyOf(events);
    }

    List<AffiliationEvent> retract(RetractEnd wish) {
        var known = affiliation.end();
        if (known == null) throw NOT_ENDED.at("/affiliation");
        return List.of(new EndRetracted(wish.affiliation(), known.id(), affiliation.matter(), affiliation.person(),
                known.says(), wish.reason()));
    }

    private CoverageEnded ended(AffiliationCommand wish, Said<Coverage> one, LocalDate day) {
        return new CoverageEnded(wish.affiliation(), one.id(), one.says(), one.says().until(day),
                daysUntil(one, day));
    }

    private List<Span> daysUntil(Said<Coverage> one, LocalDate day) {
        return affiliation.coverages().daysWith(one.says().until(day));
    }
}
