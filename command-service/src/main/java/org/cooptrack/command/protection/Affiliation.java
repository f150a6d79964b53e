package org.cooptrack.command.protection;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.protection.*;

/** The law of affiliations: which wish becomes which event, and which event makes which state. Pure; what is asked is judged where it belongs. */
final class Affiliation {
    private Affiliation() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ProtectionRule} stands against the wish */
    static List<AffiliationEvent> decide(AffiliationCommand wish, AffiliationState state, Facts facts) {
        var retractions = new Retractions(state);
        return switch (wish) {
            case EnrolPerson w -> Enrolling.enrol(w, state, facts);
            case CorrectEnrolment w -> Enrolling.correct(w, state.enrolled(), facts);
            case RetractEnrolment w -> retractions.enrolment(w);
            case PayContribution w -> new Paying(state.enrolled()).contribute(w, facts);
            case PaySubsidy w -> new Paying(state.enrolled()).subsidise(w, facts);
            case CorrectPayment w -> new Paying(state.enrolled()).correct(w, facts);
            case RetractPayment w -> retractions.payment(w);
            case StartCoverage w -> Covering.under(state.enrolled(), facts).start(w);
            case LapseCoverage w -> new Ending(state.enrolled()).lapse(w, facts);
            case ReinstateCoverage w -> Covering.under(state.enrolled(), facts).reinstate(w);
            case CoverDependant w -> Covering.under(state.enrolled(), facts).coverDependant(w);
            case EndDependantCoverage w -> new Ending(state.enrolled()).endDependant(w, facts);
            case CorrectCoverage w -> Covering.under(state.enrolled(), facts).correct(w);
            case RetractCoverage w -> retractions.coverage(w, facts);
            case EndAffiliation w -> new Ending(state.enrolled()).end(w, facts);
            case RetractEnd w -> retractions.end(w);
        };
    }

    static AffiliationState evolve(AffiliationState before, AffiliationEvent event, EventId id) {
        var state = before.with(new Retractions(before).after(event));
        return switch (event) {
            case PersonEnrolled e -> Enrolled.by(new Said<>(id, e.enrolment()), state.takenBack());
            case EnrolmentCorrected e -> state.enrolled().saying(new Said<>(id, e.after()));
            case EnrolmentRetracted _ -> new Unenrolled(state.takenBack());
            case ContributionPaid e -> paid(state.enrolled(), e.payment(), id);
            case SubsidyPaid e -> paid(state.enrolled(), e.payment(), id);
            case PaymentCorrected e -> paid(state.enrolled(), e.after(), id);
            case PaymentRetracted e -> state.enrolled()
                    .with(state.enrolled().payments().minus(e.before().payment()));
            case CoverageStarted e -> covered(state.enrolled(), e.coverage(), id);
            case CoverageReinstated e -> covered(state.enrolled(), e.coverage(), id);
            case DependantCovered e -> covered(state.enrolled(), e.coverage(), id);
            case CoverageLapsed e -> covered(state.enrolled(), e.after(), id);
            case CoverageEnded e -> covered(state.enrolled(), e.after(), id);
            case CoverageCorrected e -> covered(state.enrolled(), e.after(), id);
            case CoverageRetracted e -> state.enrolled()
                    .with(state.enrolled().coverages().without(e.before().coverage()));
            case AffiliationEnded e -> state.enrolled().ended(new Said<>(id, e.occurredOn()));
            case EndRetracted _ -> state.enrolled().ended(null);
        };
    }

    private static Enrolled paid(Enrolled affiliation, Payment payment, EventId id) {
        return affiliation.with(affiliation.payments().plus(payment.payment(), new Said<>(id, payment)));
    }

    private static Enrolled covered(Enrolled affiliation, Coverage coverage, EventId id) {
        return affiliation.with(affiliation.coverages().with(new Said<>(id, coverage)));
    }
}
