package org.cooptrack.command.correction;

import static org.cooptrack.command.correction.CorrectionRule.*;

import java.util.List;
import org.cooptrack.command.correction.CorrectionCommand.*;
import org.cooptrack.command.correction.CorrectionState.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.*;
import org.cooptrack.events.value.LocalizedText;

/** The law of corrections in certified periods: nobody decides on what he asked for himself, and each is decided once. Pure. */
final class Correction {
    private Correction() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link CorrectionRule} stands against the wish */
    static List<CorrectionEvent> decide(CorrectionCommand wish, CorrectionState state, Facts facts) {
        return switch (wish) {
            case RequestCorrection one -> request(one, state);
            case EscalateCorrection one -> escalate(one, state, facts);
            case ApproveCorrection one -> approve(one, state, facts);
            case RejectCorrection one -> reject(one, state, facts);
            case WithdrawCorrection one -> withdraw(one, state, facts);
            case ConcludeCorrection one -> conclude(one, state);
        };
    }

    /** What was rejected or failed may be asked for anew; what waits waits. */
    private static List<CorrectionEvent> request(RequestCorrection wish, CorrectionState state) {
        return switch (state) {
            case Unasked _,Over _ -> List.of(new CorrectionRequested(wish.correction(), wish.amends(),
                    wish.projects(), wish.command(), wish.wish(), wish.sealed(), wish.replaces()));
            case Pending _,Approved _ -> List.of();
        };
    }

    private static List<CorrectionEvent> escalate(EscalateCorrection wish, CorrectionState state, Facts facts) {
        reasoned(wish.reason());
        if (!facts.exists(StreamId.of("office", wish.office()))) throw OFFICE_UNKNOWN.at("/office", wish.office());
        var event = new CorrectionEscalated(wish.correction(), wish.office(), wish.reason());
        return pending(state).last().equals(event) ? List.of() : List.of(event);
    }

    private static List<CorrectionEvent> approve(ApproveCorrection wish, CorrectionState state, Facts facts) {
        if (state instanceof Approved || state instanceof Over(_, CorrectionApplied _)
                || state instanceof Over(_, CorrectionFailed _))
            return List.of();
        anothers(pending(state), facts);
        return List.of(new CorrectionApproved(wish.correction()));
    }

    private static List<CorrectionEvent> reject(RejectCorrection wish, CorrectionState state, Facts facts) {
        reasoned(wish.reason());
        var event = new CorrectionRejected(wish.correction(), wish.reason());
        if (isOver(state, event)) return List.of();
        anothers(pending(state), facts);
        return List.of(event);
    }

    private static List<CorrectionEvent> withdraw(WithdrawCorrection wish, CorrectionState state, Facts facts) {
        reasoned(wish.reason());
        var event = new CorrectionWithdrawn(wish.correction(), wish.reason());
        if (isOver(state, event)) return List.of();
        if (!facts.isOwn(pending(state).asked())) throw WITHDRAWN_BY_ANOTHER.at("/correction");
        return List.of(event);
    }

    private static List<CorrectionEvent> conclude(ConcludeCorrection wish, CorrectionState state) {
        CorrectionEvent event = switch (wish.conclusion()) {
            case Conclusion.Applied it -> new CorrectionApplied(wish.correction(), it.stream(), it.version());
            case Conclusion.Failed it -> new CorrectionFailed(wish.correction(), it.rule(), it.field(),
                    it.values());
        };
        return state instanceof Approved ? List.of(event) : List.of();
    }

    private static Pending pending(CorrectionState state) {
        return switch (state) {
            case Unasked _ -> throw UNKNOWN.at("/correction");
            case Pending pending -> pending;
            case Approved _,Over _ -> throw NOT_PENDING.at("/correction");
        };
    }

    private static void anothers(Pending pending, Facts facts) {
        if (facts.isOwn(pending.asked())) throw OWN_REQUEST.at("/correction");
    }

    private static boolean isOver(CorrectionState state, CorrectionEvent how) {
        return state instanceof Over over && over.how().equals(how);
    }

    private static void reasoned(String reason) {
        if (LocalizedText.saysNothing(reason)) throw REASON_MISSING.at("/reason");
    }

    static CorrectionState evolve(CorrectionState state, CorrectionEvent event, EventId id) {
        return switch (event) {
            case CorrectionRequested request -> new Pending(request, id, request);
            case CorrectionEscalated _ -> state instanceof Pending(var request, var asked, _)
                    ? new Pending(request, asked, event)
                    : state;
            case CorrectionApproved _ -> state instanceof Pending pending
                    ? new Approved(pending.request(), pending.asked(), id)
                    : state;
            case CorrectionRejected _,CorrectionWithdrawn _,CorrectionApplied _,CorrectionFailed _ ->
                over(state, event);
        };
    }

    private static CorrectionState over(CorrectionState state, CorrectionEvent how) {
        return switch (state) {
            case Unasked unasked -> unasked;
            case Pending pending -> new Over(pending.request(), how);
            case Approved approved -> new Over(approved.request(), how);
            case Over over -> over;
        };
    }
}
