package org.cooptrack.command.hiv;

import java.util.List;
import java.util.function.Supplier;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.hiv.*;

/** What of a programme is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Running programme, Facts facts) {
    private static final String POLICY = "policy";
    private static final String END = "end";

    List<HivEvent> headcount(RetractHeadcount wish) {
        return once("headcount of " + wish.occurredOn(), () -> new Employment(programme).retract(wish));
    }

    List<HivEvent> policy(RetractPolicy wish) { return once(POLICY, () -> new Adoption(programme).retract(wish)); }

    List<HivEvent> educators(RetractPeerEducators wish) {
        return once("educators " + wish.number(), () -> new Work(programme, facts).retract(wish));
    }

    List<HivEvent> session(RetractSession wish) {
        return once("session " + wish.number(), () -> new Work(programme, facts).retract(wish));
    }

    List<HivEvent> referrals(RetractReferrals wish) {
        return once("referrals " + wish.number(), () -> new Work(programme, facts).retract(wish));
    }

    List<HivEvent> end(RetractEnd wish) { return once(END, () -> new Ending(programme).retract(wish)); }

    /** What is taken back after that event. */
    static TakenBack after(HivEvent event, TakenBack back) {
        return switch (event) {
            case HeadcountRevised e -> said(back, e.after());
            case HeadcountRetracted e -> back.and("headcount of " + e.since(), "retracted");
            case PolicyAdopted _ -> back.but(POLICY);
            case PolicyRetracted _ -> back.and(POLICY, "retracted");
            case PeerEducatorsTrained e -> back.but("educators " + e.trained().number());
            case PeerEducatorsRetracted e -> back.and("educators " + e.before().number(), "retracted");
            case SessionHeld e -> back.but("session " + e.session().number());
            case SessionRetracted e -> back.and("session " + e.before().number(), "retracted");
            case ReferralsMade e -> back.but("referrals " + e.referrals().number());
            case ReferralsRetracted e -> back.and("referrals " + e.before().number(), "retracted");
            case ProgrammeEnded _ -> back.but(END);
            case EndRetracted _ -> back.and(END, "retracted");
            case ProgrammeStarted _,StartCorrected _,StartRetracted _,HeadcountCorrected _,PolicyCorrected _,PeerEducatorsCorrected _,SessionCorrected _,ReferralsCorrected _,EndCorrected _ ->
                back;
        };
    }

    private static TakenBack said(TakenBack back, Reach reach) {
        for (var count : reach.employed())
            back = back.but("headcount of " + count.since());
        return back;
    }

    private List<HivEvent> once(String what, Supplier<List<HivEvent>> takeBack) {
        return programme.takenBack().once(what, "retracted", takeBack);
    }
}
