package org.cooptrack.command.hiv;

import java.util.List;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.hiv.*;

/** The law of programmes on HIV and AIDS: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Hiv {
    private Hiv() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link HivRule} stands against the wish */
    static List<HivEvent> decide(HivCommand wish, HivState state, Facts facts) {
        return switch (wish) {
            case StartProgramme w -> state.start(w, facts);
            case RetractStart w -> state.retract(w);
            case CorrectStart w -> new Employment(state.running()).correct(w, facts);
            case ReviseHeadcount w -> new Employment(state.running()).revise(w, facts);
            case CorrectHeadcount w -> new Employment(state.running()).correct(w, facts);
            case RetractHeadcount w -> new Retractions(state.running(), facts).headcount(w);
            case AdoptPolicy w -> new Adoption(state.running()).adopt(w, facts);
            case CorrectPolicy w -> new Adoption(state.running()).correct(w, facts);
            case RetractPolicy w -> new Retractions(state.running(), facts).policy(w);
            case TrainPeerEducators w -> new Work(state.running(), facts).train(w);
            case CorrectPeerEducators w -> new Work(state.running(), facts).correct(w);
            case RetractPeerEducators w -> new Retractions(state.running(), facts).educators(w);
            case HoldSession w -> new Work(state.running(), facts).hold(w);
            case CorrectSession w -> new Work(state.running(), facts).correct(w);
            case RetractSession w -> new Retractions(state.running(), facts).session(w);
            case ReferWorkers w -> new Work(state.running(), facts).refer(w);
            case CorrectReferrals w -> new Work(state.running(), facts).correct(w);
            case RetractReferrals w -> new Retractions(state.running(), facts).referrals(w);
            case EndProgramme w -> new Ending(state.running()).end(w, facts);
            case CorrectEnd w -> new Ending(state.running()).correct(w, facts);
            case RetractEnd w -> new Retractions(state.running(), facts).end(w);
        };
    }

    static HivState evolve(HivState state, HivEvent event, EventId id) {
        if (event instanceof ProgrammeStarted started) return Running.by(started, id);
        if (event instanceof StartRetracted)
            return new Unstarted(TakenBack.NOTHING.and(Unstarted.START, "retracted"));
        var known = state.running();
        return evolve(known.with(Retractions.after(event, known.takenBack())), event, id);
    }

    private static HivState evolve(Running programme, HivEvent event, EventId id) {
        return switch (event) {
            case ProgrammeStarted e -> Running.by(e, id);
            case StartRetracted _ -> HivState.START;
            case StartCorrected e -> programme.reaching(e.after(), id);
            case HeadcountRevised e -> programme.reaching(e.after(), id);
            case HeadcountCorrected e -> programme.reaching(e.after(), id);
            case HeadcountRetracted e -> programme.reaching(e.after(), id);
            case ProgrammeEnded e -> programme.reaching(e.after(), id);
            case EndCorrected e -> programme.reaching(e.after(), id);
            case EndRetracted e -> programme.reaching(e.after(), id);
            case PolicyAdopted e -> programme.with(new Said<>(id, e.policy()));
            case PolicyCorrected e -> programme.with(new Said<>(id, e.after()));
            case PolicyRetracted _ -> programme.with((Said<Policy>) null);
            case PeerEducatorsTrained e -> programme.trained(programme.educators().with(e.trained(), id));
            case PeerEducatorsCorrected e -> programme.trained(programme.educators().with(e.after(), id));
            case PeerEducatorsRetracted e -> programme.trained(programme.educators().without(e.before()));
            case SessionHeld e -> programme.held(programme.sessions().with(e.session(), id));
            case SessionCorrected e -> programme.held(programme.sessions().with(e.after(), id));
            case SessionRetracted e -> programme.held(programme.sessions().without(e.before()));
            case ReferralsMade e -> programme.referred(programme.referrals().with(e.referrals(), id));
            case ReferralsCorrected e -> programme.referred(programme.referrals().with(e.after(), id));
            case ReferralsRetracted e -> programme.referred(programme.referrals().without(e.before()));
        };
    }
}
