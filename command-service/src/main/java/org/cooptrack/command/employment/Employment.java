package org.cooptrack.command.employment;

import java.util.List;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.employment.Registered.Ended;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.employment.*;

/** The law of employment services: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Employment {
    private Employment() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link EmploymentRule} stands against the wish */
    static List<EmploymentEvent> decide(EmploymentCommand wish, EmploymentState state, Facts facts) {
        return switch (wish) {
            case RegisterJobseeker w -> state.register(w, facts);
            case CorrectRegistration w -> state.registered().correct(w, facts);
            case RetractRegistration w -> state.retract(w);
            case ProfileJobseeker w -> new Counselling(state.registered()).profile(w, facts);
            case ReferJobseeker w -> new Referring(state.registered()).refer(w, facts);
            case CorrectReferral w -> new Referring(state.registered()).correct(w, facts);
            case RetractReferral w -> new Retractions(state.registered()).referral(w);
            case PlaceJobseeker w -> new Placing(state.registered()).place(w, facts);
            case CorrectPlacement w -> new Placing(state.registered()).correct(w, facts);
            case RetractPlacement w -> new Retractions(state.registered()).placement(w);
            case CheckRetention w -> new Placing(state.registered()).check(w, facts);
            case CorrectRetention w -> new Placing(state.registered()).correct(w, facts);
            case RetractRetention w -> new Retractions(state.registered()).retention(w);
            case EndCase w -> new Closing(state.registered()).end(w, facts);
            case RetractEnd w -> new Retractions(state.registered()).end(w);
        };
    }

    static EmploymentState evolve(EmploymentState state, EmploymentEvent event, EventId id) {
        var back = Retractions.after(event, state.takenBack());
        if (event instanceof JobseekerRegistered registered) return Registered.by(registered, id, back);
        if (event instanceof RegistrationRetracted) return new Unregistered(back);
        var person = state.registered().with(back);
        return switch (event) {
            case JobseekerRegistered e -> Registered.by(e, id, back);
            case RegistrationRetracted _ -> new Unregistered(back);
            case RegistrationCorrected e -> person.saying(e.after(), id);
            case JobseekerProfiled e -> person.with(e);
            case JobseekerReferred e -> person.referred(
                    new Referral(e.referral(), e.destination(), e.organisation(), e.occurredOn()), id);
            case ReferralCorrected e -> person.referred(e.after(), id);
            case ReferralRetracted e -> person.notReferred(e.before().referral());
            case JobseekerPlaced e -> person.with(Placed.by(e, id));
            case PlacementCorrected e -> person.change(e.after().placement(), placed -> placed.saying(e, id));
            case PlacementQuestioned e -> person.change(e.placement(),
                    placed -> placed.with(placed.unreferred().questioned(e.questions())));
            case PlacementCleared e -> person.change(e.placement(),
                    placed -> placed.with(placed.unreferred().cleared(e.clears())));
            case PlacementRetracted e -> person.without(e.before().placement());
            case RetentionChecked e ->
                person.change(e.placement().placement(), placed -> placed.with(e.retention(), id));
            case RetentionCorrected e -> person.change(e.placement().placement(), placed -> placed.with(e.after(), id));
            case RetentionRetracted e ->
                person.change(e.placement().placement(), placed -> placed.without(e.before().month()));
            case CaseEnded e -> person.ended(new Ended(id, e.ending()));
            case EndRetracted _ -> person.ended(null);
        };
    }
}
