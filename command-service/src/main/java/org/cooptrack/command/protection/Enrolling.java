package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** Who is entered on the register of a scheme. */
final class Enrolling {
    private Enrolling() {}

    static List<AffiliationEvent> enrol(EnrolPerson wish, AffiliationState state, Facts facts) {
        if (state instanceof Enrolled known) return enrolled(wish, known.enrolment().says());
        var terms = facts.unmovedScheme(wish.scheme()).terms();
        if (terms == null) throw ENROLMENT_IN_UNKNOWN_SCHEME.at("/scheme", wish.scheme());
        var enrolment = enrolment(wish, terms.matter(wish.scheme()));
        possible(enrolment, facts);
        running(terms.setting(), wish.occurredOn(), facts);
        return List.of(new PersonEnrolled(wish.affiliation(), enrolment));
    }

    /** The same wish means the same, whatever was put right of the scheme meanwhile. */
    private static List<AffiliationEvent> enrolled(EnrolPerson wish, Enrolment known) {
        if (wish.scheme().equals(known.matter().scheme()) && enrolment(wish, known.matter()).equals(known))
            return List.of();
        throw ALREADY_ENROLLED.at("/affiliation");
    }

    private static Enrolment enrolment(EnrolPerson wish, Matter matter) {
        return new Enrolment(matter, wish.person(), wish.attributes(), wish.occurredOn(), wish.evidence());
    }

    static List<AffiliationEvent> correct(CorrectEnrolment wish, Enrolled known, Facts facts) {
        var was = known.enrolment();
        var after = new Enrolment(known.matter(), known.person(), wish.attributes(), wish.occurredOn(),
                wish.evidence());
        if (after.equals(was.says())) return List.of();
        possible(after, facts);
        if (!after.occurredOn().equals(was.says().occurredOn()))
            running(known.matter().setting(), after.occurredOn(), facts);
        if (known.end() != null && known.end().says().isBefore(after.occurredOn().earliest()))
            throw ENDED_BEFORE_ENROLMENT.at("/occurredOn", after.occurredOn(), known.end().says());
        return List.of(new EnrolmentCorrected(wish.affiliation(), was.id(), was.says(), after, wish.reason()));
    }

    static List<AffiliationEvent> retract(RetractEnrolment wish, Enrolled known) {
        if (known.end() != null) throw END_STANDS.at("/affiliation", known.end().says());
        if (!known.coverages().isEmpty()) throw COVERAGE_STANDS.at("/affiliation");
        if (!known.payments().isEmpty()) throw PAYMENTS_STAND.at("/affiliation");
        var was = known.enrolment();
        return List.of(new EnrolmentRetracted(wish.affiliation(), was.id(), was.says(), wish.reason()));
    }

    /** Nobody new is enrolled while a project of the scheme is suspended, nor is an enrolment moved to a day when it was. */
    private static void running(Setting setting, FieldDate day, Facts facts) {
        for (var share : setting.projects())
            if (!facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                throw NEW_ENROLMENT_WHILE_SUSPENDED.at("/occurredOn", share.project(), day);
    }

    private static void possible(Enrolment enrolment, Facts facts) {
        var day = enrolment.occurredOn();
        if (day.isAfter(Today.at(enrolment.matter().setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", day);
        Everywhere.possible(enrolment.attributes(), day.earliest(), facts);
        Everywhere.possible(enrolment.evidence(), day.latest(), "/evidence", facts);
        open(enrolment, day, facts);
    }

    /** A scheme takes people from the day it was established until the day it was closed, as far as the dates are known. */
    private static void open(Enrolment enrolment, FieldDate day, Facts facts) {
        var scheme = facts.unmovedScheme(enrolment.matter().scheme());
        if (scheme.terms() != null && day.isBefore(scheme.terms().establishedOn().earliest()))
            throw ENROLMENT_BEFORE_SCHEME.at("/occurredOn", scheme.terms().establishedOn());
        if (scheme.closedOn() != null && !day.earliest().isBefore(scheme.closedOn()))
            throw ENROLMENT_IN_CLOSED_SCHEME.at("/occurredOn", scheme.closedOn());
    }
}
