package org.cooptrack.command.dialogue;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.dialogue.*;

/** What of a session is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Convened session) {
    private static final String HOLDING = "holding";
    private static final String CANCELLATION = "cancellation";

    List<DialogueEvent> holding(RetractHolding wish) { return once(HOLDING, () -> new Meeting(session).retract(wish)); }

    List<DialogueEvent> confirmation(RetractConfirmation wish) {
        return once(confirmation(wish.organisation()), () -> new Arrangements(session).retract(wish));
    }

    List<DialogueEvent> cancellation(RetractCancellation wish) {
        return once(CANCELLATION, () -> new Arrangements(session).retract(wish));
    }

    List<DialogueEvent> followUp(RetractFollowUp wish) {
        return once(followUp(wish.followUp()), () -> new FollowingUp(session).retract(wish));
    }

    List<DialogueEvent> attendance(RetractAttendance wish) {
        boolean waits = session.waiting().of(wish.side()) != null;
        return once(attendance(wish.side()),
                () -> waits ? session.early().retract(wish) : session.held("/side").retract(wish));
    }

    List<DialogueEvent> agreement(RetractAgreement wish) {
        return once(agreement(wish.agreement()), () -> new Negotiation(session).retract(wish));
    }

    List<DialogueEvent> signature(RetractSignature wish) {
        return once(signature(wish.agreement(), wish.organisation()), () -> session.accord(wish.agreement())
                .retract(wish, session.party(wish.organisation())));
    }

    List<DialogueEvent> entryIntoForce(RetractEntryIntoForce wish) {
        return once(force(wish.agreement()), () -> session.accord(wish.agreement()).retract(wish));
    }

    List<DialogueEvent> denunciation(RetractDenunciation wish) {
        return once(denunciation(wish.agreement()), () -> session.accord(wish.agreement()).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(DialogueEvent event) {
        var back = session.takenBack();
        return switch (event) {
            case DialogueSessionHeld e -> present(back.but(HOLDING), e.proceedings().attendance());
            case HoldingRetracted _ -> retracted(HOLDING);
            case AttendanceRecorded e -> present(back, e.after().attendance());
            case AttendanceReceivedEarly e -> present(back, e.sheet());
            case EarlyAttendanceRetracted e -> retracted(attendance(e.before().side()));
            case AttendanceRetracted e -> retracted(attendance(e.side()));
            case AgreementReached e -> back.but(agreement(e.agreement().agreement()));
            case AgreementRetracted e -> retracted(agreement(e.before().agreement()));
            case AgreementSigned e -> back.but(signature(e.agreement(), e.party().organisation()));
            case SignatureRetracted e -> retracted(signature(e.agreement(), e.party().organisation()));
            case AgreementEnteredIntoForce e -> back.but(force(e.agreement().agreement()));
            case EntryIntoForceRetracted e -> retracted(force(e.agreement().agreement()));
            case AgreementDenounced e -> back.but(denunciation(e.agreement().agreement()));
            case DenunciationRetracted e -> retracted(denunciation(e.agreement().agreement()));
            case PartyConfirmed e -> back.but(confirmation(e.party().organisation()));
            case ConfirmationRetracted e -> retracted(confirmation(e.party().organisation()));
            case DialogueSessionCancelled _ -> back.but(CANCELLATION);
            case CancellationRetracted _ -> retracted(CANCELLATION);
            case DialogueFollowedUp e -> back.but(followUp(e.followUp()));
            case FollowUpRetracted e -> retracted(followUp(e.followUp()));
            case DialogueSessionConvened _,DialogueSessionRescheduled _,CancellationCorrected _,PartyInvited _,ConfirmationCorrected _,HoldingCorrected _,AttendanceCorrected _,AgreementCorrected _,EntryIntoForceCorrected _,DenunciationCorrected _,FollowUpCorrected _,SessionQuestioned _,SessionCleared _ ->
                back;
        };
    }

    private static TakenBack present(TakenBack back, List<Presence> sheet) {
        for (var line : sheet)
            back = back.but(attendance(line.side()));
        return back;
    }

    private TakenBack retracted(String what) { return session.takenBack().and(what, "retracted"); }

    private List<DialogueEvent> once(String what, Supplier<List<DialogueEvent>> takeBack) {
        return session.takenBack().once(what, "retracted", takeBack);
    }

    private static String confirmation(UUID organisation) { return "confirmation of " + organisation; }

    private static String followUp(int number) { return "follow-up " + number; }

    private static String attendance(Side side) { return "attendance of " + side; }

    private static String agreement(UUID agreement) { return "agreement " + agreement; }

    private static String signature(UUID agreement, UUID organisation) {
        return "signature of " + organisation + " under " + agreement;
    }

    private static String force(UUID agreement) { return "force of " + agreement; }

    private static String denunciation(UUID agreement) { return "denunciation of " + agreement; }
}
