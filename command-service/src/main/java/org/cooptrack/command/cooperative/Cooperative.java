package org.cooptrack.command.cooperative;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.cooperative.*;

/** The law of cooperatives: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Cooperative {
    private Cooperative() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link CooperativeRule} stands against the wish */
    static List<CooperativeEvent> decide(CooperativeCommand wish, CooperativeState state, Facts facts) {
        if (wish instanceof InitiateCooperative initiate) return state.initiate(initiate, facts);
        var known = state.initiated();
        var retractions = new Retractions(known);
        return switch (wish) {
            case InitiateCooperative w -> state.initiate(w, facts);
            case RecordFounders w -> new Founding(known).record(w, facts);
            case CorrectFounders w -> new Founding(known).correct(w, facts);
            case RetractFounders w -> retractions.founders(w);
            case AdoptByLaws w -> new Governing(known).adopt(w, facts);
            case CorrectByLaws w -> new Governing(known).correct(w, facts);
            case RetractByLaws w -> retractions.byLaws(w);
            case RegisterCooperative w -> new Registering(known).register(w, facts);
            case CorrectRegistration w -> new Registering(known).correct(w, facts);
            case RetractRegistration w -> retractions.registration(w);
            case AdmitMember w -> new Admission(known).admit(w, facts);
            case CorrectJoining w -> new Admission(known).correct(w, facts);
            case RetractJoining w -> retractions.joining(w);
            case RecordLeaving w -> new Departure(known).leave(w, facts);
            case CorrectLeaving w -> new Departure(known).correct(w, facts);
            case RetractLeaving w -> retractions.leaving(w);
            case HoldAssembly w -> new Assembling(known).hold(w, facts);
            case CorrectAssembly w -> new Assembling(known).correct(w, facts);
            case RetractAssembly w -> retractions.assembly(w);
            case ReportTurnover w -> new Trading(known).report(w, facts);
            case CorrectTurnover w -> new Trading(known).correct(w, facts);
            case RetractTurnover w -> retractions.turnover(w);
            case DissolveCooperative w -> new Dissolving(known).dissolve(w, facts);
            case CorrectDissolution w -> new Dissolving(known).correct(w, facts);
            case RetractDissolution w -> retractions.dissolution(w);
        };
    }

    static CooperativeState evolve(CooperativeState state, CooperativeEvent event, EventId id) {
        if (event instanceof CooperativeInitiated initiated) return Initiated.by(initiated, id);
        var known = state.initiated();
        var now = known.with(new Retractions(known).after(event));
        var formation = now.formation();
        var life = now.life();
        return switch (event) {
            case CooperativeInitiated e -> Initiated.by(e, id);
            case FoundersRecorded e -> now.with(formation.founded(new Said<>(id, e.founders())));
            case FoundersCorrected e -> now.with(formation.founded(new Said<>(id, e.after())));
            case FoundersRetracted _ -> now.with(formation.founded(null));
            case ByLawsAdopted e -> now.with(formation.governed(new Said<>(id, e.byLaws())));
            case ByLawsCorrected e -> now.with(formation.governed(new Said<>(id, e.after())));
            case ByLawsRetracted _ -> now.with(formation.governed(null));
            case CooperativeRegistered e -> registered(now, new Said<>(id, e.registration()));
            case RegistrationCorrected e -> registered(now, new Said<>(id, e.after()));
            case RegistrationRetracted _ -> now.with(formation.registered(null)).with(life.registered(null));
            case MemberJoined e -> joined(now, e.tenure(), id);
            case JoiningCorrected e -> change(now, e.after().membership(),
                    member -> member.joined(new Said<>(id, e.after().membership())));
            case JoiningRetracted e -> neverJoined(now, e.before().membership());
            case MemberLeft e -> change(now, e.membership(), member -> member.left(new Said<>(id, e.leaving())));
            case LeavingCorrected e -> change(now, e.membership(), member -> member.left(new Said<>(id, e.after())));
            case LeavingRetracted e -> change(now, e.membership(), member -> member.left(null));
            case GeneralAssemblyHeld e -> now.with(life.with(new Said<>(id, e.assembly())));
            case AssemblyCorrected e -> now.with(life.with(new Said<>(id, e.after())));
            case AssemblyRetracted e -> now.with(life.withoutAssembly(e.before().assembly()));
            case TurnoverReported e -> now.with(life.turned(new Said<>(id, e.turnover())));
            case TurnoverCorrected e -> now.with(life.turned(new Said<>(id, e.after())));
            case TurnoverRetracted e -> now.with(life.withoutTurnover(e.before().report()));
            case CooperativeDissolved e -> now.with(life.dissolved(new Said<>(id, e.occurredOn())));
            case DissolutionCorrected e -> now.with(life.dissolved(new Said<>(id, e.after())));
            case DissolutionRetracted _ -> now.with(life.dissolved(null));
        };
    }

    private static Initiated registered(Initiated now, Said<Registration> registration) {
        return now.with(now.formation().registered(registration))
                .with(now.life().registered(registration.says().registeredOn()));
    }

    private static Initiated joined(Initiated now, Tenure tenure, EventId id) {
        var leaving = tenure.leaving();
        return now.with(new Member(new Said<>(id, tenure.membership()),
                leaving == null ? null : new Said<>(id, leaving),
                now.members().get(tenure.membership().person())));
    }

    private static Initiated neverJoined(Initiated now, Membership never) {
        var earlier = now.member(never.person()).earlier();
        return earlier == null ? now.with(now.members().minus(never.person())) : now.with(earlier);
    }

    private static Initiated change(Initiated now, Membership of, UnaryOperator<Member> change) {
        return now.with(change.apply(now.member(of.person())));
    }
}
