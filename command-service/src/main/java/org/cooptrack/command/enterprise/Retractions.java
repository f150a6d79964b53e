package org.cooptrack.command.enterprise;

import java.util.List;
import java.util.function.Supplier;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.enterprise.*;

/** What of an enterprise is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Supported enterprise, Facts facts) {
    private static final String BASELINE = "baseline";
    private static final String HOW = "retracted";

    List<EnterpriseEvent> baseline(RetractBaseline wish) {
        return once(BASELINE, () -> new Baselines(enterprise, facts).retract(wish));
    }

    List<EnterpriseEvent> headcount(RetractHeadcount wish) {
        return once("headcount of " + wish.countedOn(), () -> new Headcounts(enterprise, facts).retract(wish));
    }

    List<EnterpriseEvent> claim(RetractClaim wish) {
        return once("claim " + wish.claim(), () -> enterprise.known(wish.claim()).retract(wish));
    }

    List<EnterpriseEvent> verification(RetractVerification wish) {
        return once("verification of " + wish.claim(), () -> enterprise.known(wish.claim()).retract(wish));
    }

    List<EnterpriseEvent> rejection(RetractRejection wish) {
        return once("rejection of " + wish.claim(), () -> new Claiming(enterprise, facts).retract(wish));
    }

    List<EnterpriseEvent> losses(RetractLosses wish) {
        return once("losses " + wish.loss(), () -> new Losing(enterprise, facts).retract(wish));
    }

    /** What is taken back after that event. */
    static TakenBack after(EnterpriseEvent event, TakenBack back) {
        return switch (event) {
            case BaselineEstablished _ -> back.but(BASELINE);
            case BaselineRetracted _ -> back.and(BASELINE, HOW);
            case HeadcountTaken e -> back.but("headcount of " + e.workforce().countedOn());
            case HeadcountRetracted e -> back.and("headcount of " + e.before().countedOn(), HOW);
            case JobsClaimed e -> back.but("claim " + e.jobs().claim());
            case ClaimRetracted e -> back.and("claim " + e.before().claim(), HOW);
            case ClaimVerified e -> back.but("verification of " + e.jobs().claim());
            case VerificationRetracted e -> back.and("verification of " + e.before().claim(), HOW);
            case ClaimRejected e -> back.but("rejection of " + e.jobs().claim());
            case RejectionRetracted e -> back.and("rejection of " + e.before().claim(), HOW);
            case LossesReported e -> back.but("losses " + e.losses().loss());
            case LossesRetracted e -> back.and("losses " + e.before().loss(), HOW);
            case EnterpriseSupported _,SupportCorrected _,SupportRetracted _,BaselineCorrected _,HeadcountCorrected _,ClaimCorrected _,LossesCorrected _ ->
                back;
        };
    }

    private List<EnterpriseEvent> once(String what, Supplier<List<EnterpriseEvent>> takeBack) {
        return enterprise.takenBack().once(what, HOW, takeBack);
    }
}
