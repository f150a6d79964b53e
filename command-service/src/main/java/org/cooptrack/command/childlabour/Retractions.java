package org.cooptrack.command.childlabour;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.childlabour.*;

/** What of a case is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Opened child) {
    static final String IDENTIFICATION = "identification";
    static final String RETRACTED = "retracted";
    private static final String CLOSURE = "closure";

    List<ChildLabourEvent> service(RetractService wish) {
        return once(service(wish.provision()), () -> child.retract(wish));
    }

    List<ChildLabourEvent> exit(RetractExit wish) {
        return once("exit " + wish.exit(), () -> new Leaving(child).retract(wish));
    }

    List<ChildLabourEvent> education(RetractEducation wish) {
        return once("schooling " + wish.schooling(), () -> new Learning(child).retract(wish));
    }

    List<ChildLabourEvent> followUp(RetractFollowUp wish) {
        return once(followUp(wish.exit(), wish.month()), () -> new Leaving(child).retract(wish));
    }

    List<ChildLabourEvent> closure(RetractClosure wish) {
        return once(CLOSURE, () -> new Closing(child).retract(wish));
    }

    /** What is taken back after that event, besides the identification itself. */
    static TakenBack after(ChildLabourEvent event, TakenBack back) {
        return switch (event) {
            case ChildIdentified _ -> back.but(IDENTIFICATION);
            case IdentificationRetracted _ -> TakenBack.NOTHING.and(IDENTIFICATION, RETRACTED);
            case ServiceStarted e -> back.but(service(e.provision()));
            case ServiceRetracted e -> back.and(service(e.provision()), RETRACTED);
            case ChildWithdrawn e -> back.but("exit " + e.exit().exit());
            case ChildPrevented e -> back.but("exit " + e.exit().exit());
            case ExitRetracted e -> back.and("exit " + e.before().exit(), RETRACTED);
            case EducationStarted e -> back.but("schooling " + e.schooling().schooling());
            case EducationRetracted e -> back.and("schooling " + e.before().schooling(), RETRACTED);
            case FollowedUp e -> back.but(followUp(e.exit().exit(), e.found().month()));
            case FollowUpRetracted e -> back.and(followUp(e.exit().exit(), e.before().month()), RETRACTED);
            case CaseClosed _ -> back.but(CLOSURE);
            case ClosureRetracted _ -> back.and(CLOSURE, RETRACTED);
            case IdentificationCorrected _,WorkStopped _,ServiceCorrected _,ExitCorrected _,WithdrawalOvertaken _,WithdrawalCleared _,EducationCorrected _,FollowUpCorrected _,CaseRead _ ->
                back;
        };
    }

    private List<ChildLabourEvent> once(String what, Supplier<List<ChildLabourEvent>> takeBack) {
        return child.takenBack().once(what, RETRACTED, takeBack);
    }

    private static String service(UUID provision) { return "service " + provision; }

    private static String followUp(UUID exit, int month) { return "follow-up " + month + " of " + exit; }
}
