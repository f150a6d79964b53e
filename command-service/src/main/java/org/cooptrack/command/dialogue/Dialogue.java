package org.cooptrack.command.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.dialogue.Accord.Dated;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;

/** The law of social dialogue: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Dialogue {
    private Dialogue() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link DialogueRule} stands against the wish */
    static List<DialogueEvent> decide(DialogueCommand wish, DialogueState state, Facts facts) {
        if (wish instanceof ConveneSession convene) return state.convene(convene, facts);
        var session = state.convened();
        var retractions = new Retractions(session);
        var doubting = new Doubting(session, facts);
        return switch (wish) {
            case ConveneSession w -> state.convene(w, facts);
            case RescheduleSession w -> new Arrangements(session).reschedule(w);
            case InviteParty w -> new Arrangements(session).invite(w, facts);
            case ConfirmParty w -> doubting.with(new Arrangements(session).confirm(w, facts));
            case CorrectConfirmation w -> doubting.with(new Arrangements(session).correct(w, facts));
            case RetractConfirmation w -> doubting.with(retractions.confirmation(w));
            case CancelSession w -> new Arrangements(session).cancel(w, facts);
            case CorrectCancellation w -> doubting.with(new Arrangements(session).correct(w, facts));
            case RetractCancellation w -> doubting.with(retractions.cancellation(w));
            case HoldSession w -> new Meeting(session).hold(w, facts);
            case CorrectHolding w -> doubting.cleared(new Meeting(session).correct(w, facts));
            case RetractHolding w -> retractions.holding(w);
            case RecordAttendance w -> new Meeting(session).record(w, facts);
            case CorrectAttendance w -> doubting.cleared(new Meeting(session).correct(w, facts));
            case RetractAttendance w -> doubting.cleared(retractions.attendance(w));
            case ReachAgreement w -> new Negotiation(session).reach(w, facts);
            case CorrectAgreement w -> new Negotiation(session).correct(w, facts);
            case RetractAgreement w -> retractions.agreement(w);
            case SignAgreement w -> on(w.occurredOn(), session, facts).accord(w.agreement())
                    .sign(w, session.party(w.organisation()));
            case RetractSignature w -> retractions.signature(w);
            case BringIntoForce w -> on(w.occurredOn(), session, facts).accord(w.agreement()).bringIntoForce(w);
            case CorrectEntryIntoForce w -> on(w.occurredOn(), session, facts).accord(w.agreement()).correct(w);
            case RetractEntryIntoForce w -> retractions.entryIntoForce(w);
            case DenounceAgreement w -> on(w.occurredOn(), session, facts).accord(w.agreement())
                    .denounce(w, session.party(w.organisation()));
            case CorrectDenunciation w -> on(w.occurredOn(), session, facts).accord(w.agreement()).correct(w);
            case RetractDenunciation w -> retractions.denunciation(w);
            case FollowUpSession w -> new FollowingUp(session).followUp(w, facts);
            case CorrectFollowUp w -> new FollowingUp(session).correct(w, facts);
            case RetractFollowUp w -> retractions.followUp(w);
        };
    }

    private static Convened on(LocalDate day, Convened session, Facts facts) {
        session.past(day, facts);
        return session;
    }

    static DialogueState evolve(DialogueState state, DialogueEvent event, EventId id) {
        if (event instanceof DialogueSessionConvened convened) return Convened.by(convened);
        var known = state.convened();
        var session = known.with(new Retractions(known).after(event)).with(known.doubts().after(event, id));
        return switch (event) {
            case DialogueSessionConvened e -> Convened.by(e);
            case DialogueSessionRescheduled e -> session.plannedOn(e.plannedOn());
            case DialogueSessionCancelled e -> session.cancelled(new Dated(id, e.occurredOn()));
            case CancellationCorrected e -> session.cancelled(new Dated(id, e.after()));
            case CancellationRetracted _ -> session.cancelled(null);
            case PartyInvited e -> session.with(session.table().with(e.party(), null));
            case PartyConfirmed e -> session.with(session.table().with(e.party(), new Dated(id, e.occurredOn())));
            case ConfirmationCorrected e -> session.with(session.table().with(e.party(), new Dated(id, e.after())));
            case ConfirmationRetracted e -> session.with(session.table().with(e.party(), null));
            case AttendanceReceivedEarly e -> session.with(session.early().with(e, id));
            case EarlyAttendanceRetracted e -> session.with(session.early().without(e.before().side()));
            case DialogueSessionHeld e -> session.with(new Holding(id, e.proceedings()));
            case HoldingCorrected e -> session.with(new Holding(id, e.after()));
            case HoldingRetracted _ -> session.notHeld();
            case AttendanceRecorded e -> session.with(new Holding(id, e.after()));
            case AttendanceCorrected e -> session.with(new Holding(id, e.after()));
            case AttendanceRetracted e -> session.with(new Holding(id, e.after()));
            case AgreementReached e -> session.with(Accord.reached(e.agreement(), id));
            case AgreementCorrected e -> session.change(e.after().agreement(), a -> a.corrected(e.after(), id));
            case AgreementRetracted e -> session.without(e.before().agreement());
            case AgreementSigned e -> session.change(e.agreement(),
                    a -> a.signed(e.party().organisation(), new Dated(id, e.occurredOn())));
            case SignatureRetracted e -> session.change(e.agreement(), a -> a.unsigned(e.party().organisation()));
            case AgreementEnteredIntoForce e -> session.change(e.agreement().agreement(),
                    a -> a.inForce(new Dated(id, e.occurredOn())));
            case EntryIntoForceCorrected e -> session.change(e.agreement().agreement(),
                    a -> a.inForce(new Dated(id, e.after())));
            case EntryIntoForceRetracted e -> session.change(e.agreement().agreement(), a -> a.inForce(null));
            case AgreementDenounced e -> session.change(e.agreement().agreement(),
                    a -> a.denounced(new Dated(id, e.occurredOn())));
            case DenunciationCorrected e -> session.change(e.agreement().agreement(),
                    a -> a.denounced(new Dated(id, e.after())));
            case DenunciationRetracted e -> session.change(e.agreement().agreement(), a -> a.denounced(null));
            case DialogueFollowedUp e -> session.found(session.followUps().plus(e.followUp(),
                    new Said<>(id, new FollowUp(e.occurredOn(), e.outcome(), e.evidence()))));
            case FollowUpCorrected e ->
                session.found(session.followUps().plus(e.followUp(), new Said<>(id, e.after())));
            case FollowUpRetracted e -> session.found(session.followUps().minus(e.followUp()));
            case SessionQuestioned _,SessionCleared _ -> session;
        };
    }
}
