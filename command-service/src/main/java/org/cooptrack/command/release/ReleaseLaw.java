package org.cooptrack.command.release;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** The law of release from forced labour: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class ReleaseLaw {
    private ReleaseLaw() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ReleaseRule} stands against the wish */
    static List<ReleaseEvent> decide(ReleaseCommand wish, ReleaseState state, Facts facts) {
        return switch (wish) {
            case Sealed w -> decide(w.wish(), w.when(), state, facts);
            case Secret w -> throw new IllegalStateException(w.getClass() + " was not sealed");
            case RetractIdentification w -> state.retract(w);
            case RetractRelease w -> new Retractions(state.opened()).release(w);
            case ConfirmRelease w -> new Releasing(state.opened()).confirm(w, facts);
            case RejectRelease w -> new Releasing(state.opened()).reject(w, facts);
            case ReopenVerification w -> new Retractions(state.opened()).verification(w);
            case RetractProtection w -> new Retractions(state.opened()).protection(w);
            case RetractService w -> new Retractions(state.opened()).service(w);
            case RetractAfterCare w -> new Retractions(state.opened()).afterCare(w);
            case RetractReintegration w -> new Retractions(state.opened()).reintegration(w);
            case RetractFollowUp w -> new Retractions(state.opened()).followUp(w);
            case RetractReExploitation w -> new Retractions(state.opened()).reExploitation(w);
            case ProposeTransfer w -> new Transferring(state.opened()).propose(w, facts);
            case AcceptTransfer w -> new Transferring(state.opened()).accept(w, facts);
            case DeclineTransfer w -> new Retractions(state.opened()).transfer(w);
            case RetractClosure w -> new Retractions(state.opened()).closure(w);
            case ReadDetails w -> List.of(new CaseRead(w.dossier(), state.opened().person(), w.purpose()));
        };
    }

    private static List<ReleaseEvent> decide(Secret wish, Confided when, ReleaseState state, Facts facts) {
        return switch (wish) {
            case IdentifyPerson w -> state.identify(w, when, facts);
            case CorrectIdentification w -> state.opened().correct(w, when, facts);
            case RecordRelease w -> new Releasing(state.opened()).record(w, when, facts);
            case CorrectRelease w -> new Releasing(state.opened()).correct(w, when, facts);
            case GiveProtection w -> new Caring(state.opened()).protect(w, when, facts);
            case CorrectProtection w -> new Caring(state.opened()).correct(w, when, facts);
            case PlanAfterCare w -> new Caring(state.opened()).plan(w, when, facts);
            case CorrectAfterCare w -> new Caring(state.opened()).correct(w, when, facts);
            case ProvideService w -> new Caring(state.opened()).serve(w, when, facts);
            case CorrectService w -> new Caring(state.opened()).correct(w, when, facts);
            case RecordReintegration w -> new Caring(state.opened()).reintegrate(w, when, facts);
            case CorrectReintegration w -> new Caring(state.opened()).correct(w, when, facts);
            case FollowUpRelease w -> new Following(state.opened()).follow(w, when, facts);
            case CorrectFollowUp w -> new Following(state.opened()).correct(w, when, facts);
            case RecordReExploitation w -> new Following(state.opened()).again(w, when, facts);
            case CorrectReExploitation w -> new Following(state.opened()).correct(w, when, facts);
            case CloseCase w -> new Closing(state.opened()).close(w, when, facts);
        };
    }

    static ReleaseState evolve(ReleaseState state, ReleaseEvent event, EventId id) {
        var back = Retractions.after(event, state.takenBack());
        if (event instanceof PersonIdentified identified) return Opened.by(identified, id, back);
        if (event instanceof IdentificationRetracted) return new Unopened(back);
        var person = state.opened().with(back);
        return switch (event) {
            case PersonIdentified e -> Opened.by(e, id, back);
            case IdentificationRetracted _ -> new Unopened(back);
            case IdentificationCorrected e -> person.saying(e.after(), id);
            case WorkerReleased e -> person.with(Freed.by(e.release(), id));
            case ReleaseCorrected e -> person.change(e.after(), freed -> freed.saying(e.after(), id));
            case ReleaseRetracted e -> person.without(e.before().release());
            case ReleaseConfirmed e -> person.change(e.release(), freed -> freed.verified(Verification.CONFIRMED));
            case ReleaseRejected e -> person.change(e.release(), freed -> freed.verified(Verification.REJECTED));
            case VerificationReopened e -> person.change(e.release(), freed -> freed.verified(Verification.PENDING));
            case ProtectionGiven e ->
                given(person, new Protection(e.protection(), e.safeguard(), e.when()), id);
            case ProtectionCorrected e -> given(person, e.after(), id);
            case ProtectionRetracted e -> person.protectedBy(person.protections().minus(e.protection()));
            case ServiceProvided e ->
                provided(person, new Provision(e.provision(), e.service(), e.need(), e.when()), id);
            case ServiceCorrected e -> provided(person, e.after(), id);
            case ServiceRetracted e -> person.provided(person.provisions().minus(e.provision()));
            case AfterCarePlanned e -> person.planned(new Stands<>(id, e.plan()));
            case AfterCareCorrected e -> person.planned(new Stands<>(id, e.after()));
            case AfterCareRetracted _ -> person.planned(null);
            case PersonReintegrated e -> person.planned(null).reintegrated(new Stands<>(id, e.reintegration()));
            case ReintegrationCorrected e -> person.reintegrated(new Stands<>(id, e.after()));
            case ReintegrationRetracted e ->
                person.reintegrated(null).planned(planned(e.before().ended(), e.amends()));
            case FollowedUp e -> person.change(e.release(), freed -> freed.with(e.found(), id));
            case FollowUpCorrected e -> person.change(e.release(), freed -> freed.with(e.after(), id));
            case FollowUpRetracted e -> person.change(e.release(), freed -> freed.without(e.month()));
            case PersonReExploited e -> person.reExploited(e, id);
            case ReExploitationCorrected e -> person.change(e.release(), freed -> freed.again(e.when(), id));
            case ReExploitationRetracted e -> person.notReExploited(e);
            case TransferProposed e -> person.proposed(new Stands<>(id, e.receiver()));
            case TransferDeclined _ -> person.proposed(null);
            case CaseTransferred e -> person.transferred(e);
            case CaseClosed e -> person.planned(null).closed(new Stands<>(id, e.closure()));
            case ClosureRetracted e -> person.closed(null).planned(planned(e.before().ended(), e.amends()));
            case CaseRead _ -> person;
        };
    }

    private static Opened given(Opened person, Protection protection, EventId by) {
        return person.protectedBy(person.protections().plus(protection.protection(), new Stands<>(by, protection)));
    }

    private static Opened provided(Opened person, Provision provision, EventId by) {
        return person.provided(person.provisions().plus(provision.provision(), new Stands<>(by, provision)));
    }

    /** After-care that goes on; the event on which a later correction of it rests is that which ended it. */
    private static @Nullable Stands<AfterCare> planned(@Nullable AfterCare plan, EventId by) {
        return plan == null ? null : new Stands<>(by, plan);
    }
}
