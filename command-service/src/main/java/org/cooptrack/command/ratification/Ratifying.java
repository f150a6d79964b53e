package org.cooptrack.command.ratification;

import static org.cooptrack.command.ratification.RatificationRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.ratification.RatificationCommand.*;
import org.cooptrack.command.ratification.RatificationState.Registered;
import org.cooptrack.command.ratification.RatificationState.Unregistered;
import org.cooptrack.events.EventId;
import org.cooptrack.events.ratification.*;

/** The law of ratifications: which wish becomes which event, and which event makes which state. Pure. */
final class Ratifying {
    private static final String WHOLE = "ratification";
    private static final String END = "denunciation";
    private static final String HOW = "retracted";

    private Ratifying() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link RatificationRule} stands against the wish */
    static List<RatificationEvent> decide(RatificationCommand wish, RatificationState state, Facts facts) {
        return switch (wish) {
            case RegisterRatification w -> register(w, state, facts);
            case CorrectRatification w -> correct(w, state.registered(), facts);
            case RetractRatification w -> state.takenBack().once(WHOLE, HOW, () -> retract(w, state.registered()));
            case RecordDenunciation w -> denounce(w, state.registered());
            case CorrectDenunciation w -> correct(w, state.registered());
            case RetractDenunciation w -> state.takenBack().once(END, HOW, () -> retract(w, state.registered()));
        };
    }

    private static List<RatificationEvent> register(RegisterRatification w, RatificationState state, Facts facts) {
        var says = new Registering(facts).possible(new Ratification(w.ratification(), w.instrument(), w.country(),
                w.setting(), w.registeredOn(), w.endedOn(), w.evidence()));
        if (!(state instanceof Registered known)) return List.of(new RatificationRegistered(w.ratification(), says));
        if (known.says().equals(says)) return List.of();
        throw ALREADY_REGISTERED.at("/ratification");
    }

    private static List<RatificationEvent> correct(CorrectRatification w, Registered known, Facts facts) {
        var after = new Registering(facts).possible(new Ratification(w.ratification(), w.instrument(), w.country(),
                w.setting(), w.registeredOn(), known.says().endedOn(), w.evidence()));
        if (after.equals(known.says())) return List.of();
        return List.of(new RatificationCorrected(w.ratification(), known.id(), known.says(), after, w.reason()));
    }

    private static List<RatificationEvent> retract(RetractRatification w, Registered known) {
        return List.of(new RatificationRetracted(w.ratification(), known.id(), known.says(), w.reason()));
    }

    private static List<RatificationEvent> denounce(RecordDenunciation w, Registered known) {
        if (w.endedOn().equals(known.says().endedOn())) return List.of();
        if (known.says().endedOn() != null) throw ALREADY_DENOUNCED.at("/endedOn", known.says().endedOn());
        Registering.inOrder(known.says().registeredOn(), w.endedOn());
        return List.of(new RatificationDenounced(w.ratification(), known.id(), known.says(),
                known.says().endedOn(w.endedOn())));
    }

    private static List<RatificationEvent> correct(CorrectDenunciation w, Registered known) {
        if (known.ended().equals(w.endedOn())) return List.of();
        Registering.inOrder(known.says().registeredOn(), w.endedOn());
        return List.of(new DenunciationCorrected(w.ratification(), known.id(), known.says(),
                known.says().endedOn(w.endedOn()), w.reason()));
    }

    private static List<RatificationEvent> retract(RetractDenunciation w, Registered known) {
        known.ended();
        return List.of(new DenunciationRetracted(w.ratification(), known.id(), known.says(),
                known.says().endedOn(null), w.reason()));
    }

    static RatificationState evolve(RatificationState state, RatificationEvent event, EventId id) {
        var back = state.takenBack();
        return switch (event) {
            case RatificationRegistered e -> new Registered(id, e.says(), back.but(WHOLE).but(END));
            case RatificationCorrected e -> new Registered(id, e.after(), back);
            case RatificationRetracted _ -> new Unregistered(back.and(WHOLE, HOW));
            case RatificationDenounced e -> new Registered(id, e.after(), back.but(END));
            case DenunciationCorrected e -> new Registered(id, e.after(), back);
            case DenunciationRetracted e -> new Registered(id, e.after(), back.and(END, HOW));
        };
    }
}
