package org.cooptrack.command.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.cooperative.*;

/** What of a cooperative is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Initiated cooperative) {
    private static final String RETRACTED = "retracted";
    private static final String FOUNDERS = "founders";
    private static final String BY_LAWS = "by-laws";
    private static final String REGISTRATION = "registration";
    private static final String DISSOLUTION = "dissolution";

    List<CooperativeEvent> founders(RetractFounders wish) {
        return cooperative.takenBack().once(FOUNDERS, RETRACTED, () -> new Founding(cooperative).retract(wish));
    }

    List<CooperativeEvent> byLaws(RetractByLaws wish) {
        return cooperative.takenBack().once(BY_LAWS, RETRACTED, () -> new Governing(cooperative).retract(wish));
    }

    List<CooperativeEvent> registration(RetractRegistration wish) {
        return cooperative.takenBack().once(REGISTRATION, RETRACTED, () -> new Registering(cooperative).retract(wish));
    }

    List<CooperativeEvent> joining(RetractJoining wish) {
        return cooperative.takenBack().once(joining(wish.person()), RETRACTED,
                () -> new Admission(cooperative).retract(wish));
    }

    List<CooperativeEvent> leaving(RetractLeaving wish) {
        return cooperative.takenBack().once(leaving(wish.person()), RETRACTED,
                () -> new Departure(cooperative).retract(wish));
    }

    List<CooperativeEvent> assembly(RetractAssembly wish) {
        return cooperative.takenBack().once(assembly(wish.assembly()), RETRACTED,
                () -> new Assembling(cooperative).retract(wish));
    }

    List<CooperativeEvent> turnover(RetractTurnover wish) {
        return cooperative.takenBack().once(turnover(wish.report()), RETRACTED,
                () -> new Trading(cooperative).retract(wish));
    }

    List<CooperativeEvent> dissolution(RetractDissolution wish) {
        return cooperative.takenBack().once(DISSOLUTION, RETRACTED, () -> new Dissolving(cooperative).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(CooperativeEvent event) {
        var back = cooperative.takenBack();
        return switch (event) {
            case FoundersRecorded _ -> back.but(FOUNDERS);
            case FoundersRetracted _ -> back.and(FOUNDERS, RETRACTED);
            case ByLawsAdopted _ -> back.but(BY_LAWS);
            case ByLawsRetracted _ -> back.and(BY_LAWS, RETRACTED);
            case CooperativeRegistered _ -> back.but(REGISTRATION);
            case RegistrationRetracted _ -> back.and(REGISTRATION, RETRACTED);
            case MemberJoined e -> back.but(joining(e.tenure().membership().person()))
                    .but(leaving(e.tenure().membership().person()));
            case JoiningRetracted e -> back.and(joining(e.before().membership().person()), RETRACTED);
            case MemberLeft e -> back.but(leaving(e.membership().person()));
            case LeavingCorrected e -> corrected(back, e);
            case LeavingRetracted e ->
                e.before().byDissolution() ? back : back.and(leaving(e.membership().person()), RETRACTED);
            case GeneralAssemblyHeld e -> back.but(assembly(e.assembly().assembly()));
            case AssemblyRetracted e -> back.and(assembly(e.before().assembly()), RETRACTED);
            case TurnoverReported e -> back.but(turnover(e.turnover().report()));
            case TurnoverRetracted e -> back.and(turnover(e.before().report()), RETRACTED);
            case CooperativeDissolved _ -> back.but(DISSOLUTION);
            case DissolutionRetracted _ -> back.and(DISSOLUTION, RETRACTED);
            case CooperativeInitiated _,FoundersCorrected _,ByLawsCorrected _,RegistrationCorrected _,JoiningCorrected _,AssemblyCorrected _,TurnoverCorrected _,DissolutionCorrected _ ->
                back;
        };
    }

    /** Whoever did not leave after all was a member until the dissolution, and the other way round. */
    private static TakenBack corrected(TakenBack back, LeavingCorrected event) {
        if (event.before().byDissolution() == event.after().byDissolution()) return back;
        String leaving = leaving(event.membership().person());
        return event.after().byDissolution() ? back.and(leaving, RETRACTED) : back.but(leaving);
    }

    private static String joining(UUID person) { return "joining of " + person; }

    private static String leaving(UUID person) { return "leaving of " + person; }

    private static String assembly(UUID id) { return "assembly " + id; }

    private static String turnover(UUID id) { return "turnover " + id; }
}
