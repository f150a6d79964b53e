package org.cooptrack.command.protection;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.protection.*;

/** What of an affiliation is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(AffiliationState state) {
    private static final String RETRACTED = "retracted", ENROLMENT = "enrolment", END = "end";

    List<AffiliationEvent> enrolment(RetractEnrolment wish) {
        return once(ENROLMENT, () -> Enrolling.retract(wish, state.enrolled()));
    }

    List<AffiliationEvent> payment(RetractPayment wish) {
        return once(payment(wish.payment()), () -> new Paying(state.enrolled()).retract(wish));
    }

    List<AffiliationEvent> coverage(RetractCoverage wish, Facts facts) {
        return once(coverage(wish.coverage()), () -> Covering.under(state.enrolled(), facts).retract(wish));
    }

    List<AffiliationEvent> end(RetractEnd wish) {
        return once(END, () -> new Ending(state.enrolled()).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(AffiliationEvent event) {
        var back = state.takenBack();
        return switch (event) {
            case PersonEnrolled _ -> back.but(ENROLMENT);
            case EnrolmentRetracted _ -> back.and(ENROLMENT, RETRACTED);
            case ContributionPaid e -> back.but(payment(e.payment().payment()));
            case SubsidyPaid e -> back.but(payment(e.payment().payment()));
            case PaymentRetracted e -> back.and(payment(e.before().payment()), RETRACTED);
            case CoverageStarted e -> back.but(coverage(e.coverage().coverage()));
            case CoverageReinstated e -> back.but(coverage(e.coverage().coverage()));
            case DependantCovered e -> back.but(coverage(e.coverage().coverage()));
            case CoverageRetracted e -> back.and(coverage(e.before().coverage()), RETRACTED);
            case AffiliationEnded _ -> back.but(END);
            case EndRetracted _ -> back.and(END, RETRACTED);
            case EnrolmentCorrected _,PaymentCorrected _,CoverageLapsed _,CoverageEnded _,CoverageCorrected _ -> back;
        };
    }

    private List<AffiliationEvent> once(String what, Supplier<List<AffiliationEvent>> takeBack) {
        return state.takenBack().once(what, RETRACTED, takeBack);
    }

    private static String payment(UUID payment) { return "payment " + payment; }

    private static String coverage(UUID coverage) { return "coverage " + coverage; }
}
