package org.cooptrack.command.enterprise;

import java.util.List;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.enterprise.*;

/** The law of enterprises and jobs: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Enterprise {
    private Enterprise() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link EnterpriseRule} stands against the wish */
    static List<EnterpriseEvent> decide(EnterpriseCommand wish, EnterpriseState state, Facts facts) {
        return switch (wish) {
            case SupportEnterprise w -> state.support(w, facts);
            case RetractSupport w -> state.retract(w);
            case CorrectSupport w -> state.supported().correct(w, facts);
            case EstablishBaseline w -> new Baselines(state.supported(), facts).establish(w);
            case CorrectBaseline w -> new Baselines(state.supported(), facts).correct(w);
            case RetractBaseline w -> new Retractions(state.supported(), facts).baseline(w);
            case TakeHeadcount w -> new Headcounts(state.supported(), facts).take(w);
            case CorrectHeadcount w -> new Headcounts(state.supported(), facts).correct(w);
            case RetractHeadcount w -> new Retractions(state.supported(), facts).headcount(w);
            case ClaimJobs w -> new Claiming(state.supported(), facts).claim(w);
            case CorrectClaim w -> new Claiming(state.supported(), facts).correct(w);
            case RetractClaim w -> new Retractions(state.supported(), facts).claim(w);
            case VerifyClaim w -> new Claiming(state.supported(), facts).verify(w);
            case RetractVerification w -> new Retractions(state.supported(), facts).verification(w);
            case RejectClaim w -> new Claiming(state.supported(), facts).reject(w);
            case RetractRejection w -> new Retractions(state.supported(), facts).rejection(w);
            case ReportLosses w -> new Losing(state.supported(), facts).report(w);
            case CorrectLosses w -> new Losing(state.supported(), facts).correct(w);
            case RetractLosses w -> new Retractions(state.supported(), facts).losses(w);
        };
    }

    static EnterpriseState evolve(EnterpriseState state, EnterpriseEvent event, EventId id) {
        if (event instanceof EnterpriseSupported supported) return Supported.by(supported, id);
        if (event instanceof SupportRetracted)
            return new Unsupported(TakenBack.NOTHING.and(Unsupported.SUPPORT, "retracted"));
        var known = state.supported();
        return evolve(known.with(Retractions.after(event, known.takenBack())), event, id);
    }

    private static EnterpriseState evolve(Supported enterprise, EnterpriseEvent event, EventId id) {
        return switch (event) {
            case EnterpriseSupported e -> Supported.by(e, id);
            case SupportRetracted _ -> EnterpriseState.START;
            case SupportCorrected e -> enterprise.with(e.after(), id);
            case BaselineEstablished e -> enterprise.basedOn(new Said<>(id, e.baseline()));
            case BaselineCorrected e -> enterprise.basedOn(new Said<>(id, e.after()));
            case BaselineRetracted _ -> enterprise.basedOn(null);
            case HeadcountTaken e -> enterprise.counting(
                    enterprise.headcounts().plus(e.workforce().countedOn(), new Said<>(id, e.workforce())));
            case HeadcountCorrected e -> enterprise
                    .counting(enterprise.headcounts().plus(e.after().countedOn(), new Said<>(id, e.after())));
            case HeadcountRetracted e ->
                enterprise.counting(enterprise.headcounts().minus(e.before().countedOn()));
            case JobsClaimed e -> enterprise.with(new Claimed(id, id, e.jobs(), null, null));
            case ClaimCorrected e -> enterprise.with(claim(enterprise, e.after()).corrected(e.after(), id));
            case ClaimRetracted e -> enterprise.claiming(enterprise.claims().minus(e.before().claim()));
            case ClaimVerified e ->
                enterprise.with(claim(enterprise, e.jobs()).verified(new Said<>(id, e.occurredOn())));
            case VerificationRetracted e -> enterprise.with(claim(enterprise, e.before()).verified(null));
            case ClaimRejected e ->
                enterprise.with(claim(enterprise, e.jobs()).rejected(new Said<>(id, e.occurredOn())));
            case RejectionRetracted e -> enterprise.with(claim(enterprise, e.before()).rejected(null));
            case LossesReported e ->
                enterprise.losing(enterprise.losses().plus(e.losses().loss(), new Said<>(id, e.losses())));
            case LossesCorrected e ->
                enterprise.losing(enterprise.losses().plus(e.after().loss(), new Said<>(id, e.after())));
            case LossesRetracted e -> enterprise.losing(enterprise.losses().minus(e.before().loss()));
        };
    }

    private static Claimed claim(Supported enterprise, Jobs jobs) {
        return enterprise.known(jobs.claim());
    }
}
