package org.cooptrack.command.dispute;

import java.util.List;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dispute.*;

/** The law of labour disputes: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Dispute {
    private Dispute() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link DisputeRule} stands against the wish */
    static List<DisputeEvent> decide(DisputeCommand wish, DisputeState state, Facts facts) {
        return switch (wish) {
            case NotifyDispute w -> state.notify(w, facts);
            case CorrectNotification w -> state.notified().correct(w, facts);
            case RetractNotification w -> state.retract(w);
            case NameParty w -> state.notified().name(w, facts);
            case RetractParty w -> new Retractions(state.notified()).party(w);
            case HoldProceedings w -> new Hearing(state.notified()).hold(w, facts);
            case CorrectProceedings w -> new Hearing(state.notified()).correct(w, facts);
            case RetractProceedings w -> new Retractions(state.notified()).proceedings(w);
            case SettleDispute w -> new Settling(state.notified()).settle(w, facts);
            case CorrectSettlement w -> new Settling(state.notified()).correct(w, facts);
            case RetractSettlement w -> new Retractions(state.notified()).settlement(w);
            case EndWithoutSettlement w -> new Ending(state.notified()).end(w, facts);
            case CorrectEnd w -> new Ending(state.notified()).correct(w, facts);
            case RetractEnd w -> new Retractions(state.notified()).ending(w);
            case RecordDaysLost w -> new Stopping(state.notified()).record(w, facts);
            case CorrectDaysLost w -> new Stopping(state.notified()).correct(w, facts);
            case RetractDaysLost w -> new Retractions(state.notified()).stoppage(w);
        };
    }

    static DisputeState evolve(DisputeState state, DisputeEvent event, EventId id) {
        if (event instanceof DisputeNotified notified) return Notified.by(notified, id);
        var known = state.notified();
        var dispute = known.with(new Retractions(known).after(event));
        return switch (event) {
            case DisputeNotified e -> Notified.by(e, id);
            case NotificationCorrected e -> dispute.with(new Said<>(id, e.after()));
            case NotificationRetracted _ -> new Unnotified(true);
            case PartyNamed e -> dispute.with(dispute.parties().with(e.party(), id));
            case PartyRetracted e -> dispute.with(dispute.parties().without(e.before().party()));
            case ProceedingsHeld e -> held(dispute, e.proceedings(), id);
            case ProceedingsCorrected e -> held(dispute, e.after(), id);
            case ProceedingsRetracted e -> dispute.held(dispute.proceedings().minus(e.before().way()));
            case DisputeSettled e -> dispute.settled(new Said<>(id, e.settlement()));
            case SettlementCorrected e -> dispute.settled(new Said<>(id, e.after()));
            case SettlementRetracted _ -> dispute.settled(null);
            case DisputeNotSettled e -> dispute.ended(new Said<>(id, e.ending()));
            case NonSettlementCorrected e -> dispute.ended(new Said<>(id, e.after()));
            case NonSettlementRetracted _ -> dispute.ended(null);
            case DaysLostRecorded e -> stopped(dispute, e.stoppage(), id);
            case DaysLostCorrected e -> stopped(dispute, e.after(), id);
            case DaysLostRetracted e -> dispute.stopped(dispute.stoppages().minus(e.before().stoppage()));
        };
    }

    private static Notified held(Notified dispute, Proceedings says, EventId id) {
        return dispute.held(dispute.proceedings().plus(says.way(), new Said<>(id, says)));
    }

    private static Notified stopped(Notified dispute, Stoppage says, EventId id) {
        return dispute.stopped(dispute.stoppages().plus(says.stoppage(), new Said<>(id, says)));
    }
}
