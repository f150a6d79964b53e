package org.cooptrack.command.employment;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.employment.*;

/** What of a case is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Registered person) {
    static final String REGISTRATION = "registration";
    static final String RETRACTED = "retracted";
    private static final String END = "end";

    List<EmploymentEvent> referral(RetractReferral wish) {
        return once(referral(wish.referral()), () -> new Referring(person).retract(wish));
    }

    List<EmploymentEvent> placement(RetractPlacement wish) {
        return once(placement(wish.placement()), () -> person.placement(wish.placement()).retract(wish));
    }

    List<EmploymentEvent> retention(RetractRetention wish) {
        return once(retention(wish.placement(), wish.month()), () -> person.placement(wish.placement()).retract(wish));
    }

    List<EmploymentEvent> end(RetractEnd wish) { return once(END, () -> new Closing(person).retract(wish)); }

    /** What is taken back after that event, besides the registration itself. */
    static TakenBack after(EmploymentEvent event, TakenBack back) {
        return switch (event) {
            case JobseekerRegistered _ -> back.but(REGISTRATION);
            case RegistrationRetracted _ -> TakenBack.NOTHING.and(REGISTRATION, RETRACTED);
            case JobseekerReferred e -> back.but(referral(e.referral()));
            case ReferralRetracted e -> back.and(referral(e.before().referral()), RETRACTED);
            case JobseekerPlaced e -> back.but(placement(e.placement().placement()));
            case PlacementRetracted e -> back.and(placement(e.before().placement()), RETRACTED);
            case RetentionChecked e -> back.but(retention(e.placement().placement(), e.retention().month()));
            case RetentionRetracted e ->
                back.and(retention(e.placement().placement(), e.before().month()), RETRACTED);
            case CaseEnded _ -> back.but(END);
            case EndRetracted _ -> back.and(END, RETRACTED);
            case RegistrationCorrected _,JobseekerProfiled _,ReferralCorrected _,PlacementCorrected _,PlacementQuestioned _,PlacementCleared _,RetentionCorrected _ ->
                back;
        };
    }

    private List<EmploymentEvent> once(String what, Supplier<List<EmploymentEvent>> takeBack) {
        return person.takenBack().once(what, RETRACTED, takeBack);
    }

    private static String referral(UUID referral) { return "referral " + referral; }

    private static String placement(UUID placement) { return "placement " + placement; }

    private static String retention(UUID placement, int month) { return "retention " + month + " of " + placement; }
}
