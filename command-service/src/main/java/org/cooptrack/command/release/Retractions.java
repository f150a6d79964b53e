package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.RE_EXPLOITATION_STANDS;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.release.*;

/** What of a case is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Opened person) {
    static final String IDENTIFICATION = "identification";
    static final String RETRACTED = "retracted";
    private static final String AFTER_CARE = "after-care", REINTEGRATION = "reintegration", CLOSURE = "closure",
            TRANSFER = "transfer";

    List<ReleaseEvent> release(RetractRelease wish) {
        return once("release " + wish.release(), () -> {
            var known = person.release(wish.release());
            if (known.again() != null) throw RE_EXPLOITATION_STANDS.at("/release");
            return List.of(new ReleaseRetracted(wish.dossier(), known.id(), known.says(), known.course(),
                    wish.slip()));
        });
    }

    List<ReleaseEvent> verification(ReopenVerification wish) {
        return once(verification(wish.release()), () -> new Releasing(person).reopen(wish));
    }

    List<ReleaseEvent> protection(RetractProtection wish) {
        return once(protection(wish.protection()), () -> new Caring(person).retract(wish));
    }

    List<ReleaseEvent> service(RetractService wish) {
        return once(service(wish.provision()), () -> new Caring(person).retract(wish));
    }

    List<ReleaseEvent> afterCare(RetractAfterCare wish) {
        return once(AFTER_CARE, () -> new Caring(person).retract(wish));
    }

    List<ReleaseEvent> reintegration(RetractReintegration wish) {
        return once(REINTEGRATION, () -> new Caring(person).retract(wish));
    }

    List<ReleaseEvent> followUp(RetractFollowUp wish) {
        return once(followUp(wish.release(), wish.month()), () -> new Following(person).retract(wish));
    }

    List<ReleaseEvent> reExploitation(RetractReExploitation wish) {
        return once(again(wish.release()), () -> new Following(person).retract(wish));
    }

    List<ReleaseEvent> closure(RetractClosure wish) { return once(CLOSURE, () -> new Closing(person).retract(wish)); }

    List<ReleaseEvent> transfer(DeclineTransfer wish) {
        return once(TRANSFER, () -> new Transferring(person).decline(wish));
    }

    /** What is taken back after that event, besides the identification itself. */
    static TakenBack after(ReleaseEvent event, TakenBack back) {
        return switch (event) {
            case PersonIdentified _ -> back.but(IDENTIFICATION);
            case IdentificationRetracted _ -> TakenBack.NOTHING.and(IDENTIFICATION, RETRACTED);
            case WorkerReleased e -> back.but("release " + e.release().release());
            case ReleaseRetracted e -> back.and("release " + e.before().release(), RETRACTED);
            case ReleaseConfirmed e -> back.but(verification(e.release().release()));
            case ReleaseRejected e -> back.but(verification(e.release().release()));
            case VerificationReopened e -> back.and(verification(e.release().release()), RETRACTED);
            case ProtectionGiven e -> back.but(protection(e.protection()));
            case ProtectionRetracted e -> back.and(protection(e.protection()), RETRACTED);
            case ServiceProvided e -> back.but(service(e.provision()));
            case ServiceRetracted e -> back.and(service(e.provision()), RETRACTED);
            case AfterCarePlanned _ -> back.but(AFTER_CARE);
            case AfterCareRetracted _ -> back.and(AFTER_CARE, RETRACTED);
            case PersonReintegrated _ -> back.but(REINTEGRATION);
            case ReintegrationRetracted _ -> back.and(REINTEGRATION, RETRACTED);
            case FollowedUp e -> back.but(followUp(e.release().release(), e.found().month()));
            case FollowUpRetracted e -> back.and(followUp(e.release().release(), e.month()), RETRACTED);
            case PersonReExploited e -> back.but(again(e.release().release()));
            case ReExploitationRetracted e -> back.and(again(e.release().release()), RETRACTED);
            case TransferProposed _ -> back.but(TRANSFER);
            case TransferDeclined _ -> back.and(TRANSFER, RETRACTED);
            case CaseClosed _ -> back.but(CLOSURE);
            case ClosureRetracted _ -> back.and(CLOSURE, RETRACTED);
            case IdentificationCorrected _,ReleaseCorrected _,ProtectionCorrected _,ServiceCorrected _,AfterCareCorrected _,ReintegrationCorrected _,FollowUpCorrected _,ReExploitationCorrected _,CaseTransferred _,CaseRead _ ->
                back;
        };
    }

    private List<ReleaseEvent> once(String what, Supplier<List<ReleaseEvent>> takeBack) {
        return person.takenBack().once(what, RETRACTED, takeBack);
    }

    private static String protection(UUID protection) { return "protection " + protection; }

    private static String service(UUID provision) { return "service " + provision; }

    private static String verification(UUID release) { return "verification of " + release; }

    private static String followUp(UUID release, int month) { return "follow-up " + month + " of " + release; }

    private static String again(UUID release) { return "re-exploitation after " + release; }
}
