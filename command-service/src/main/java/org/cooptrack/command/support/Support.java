package org.cooptrack.command.support;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.support.*;

/** The law of support to organisations: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Support {
    private Support() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link SupportRule} stands against the wish */
    static List<SupportEvent> decide(SupportCommand wish, SupportState state, Facts facts) {
        return switch (wish) {
            case RequestSupport w -> state.request(w, facts);
            case CorrectRequest w -> state.requested().correct(w, facts);
            case RetractRequest w -> state.retract(w);
            case EstablishControl w -> new Controlling(state.requested()).establish(w, facts);
            case ProvideSupport w -> new Providing(state.requested()).provide(w, facts);
            case CorrectProvision w -> new Providing(state.requested()).correct(w, facts);
            case RetractProvision w -> new Retractions(state.requested()).provision(w);
            case ApplySupport w -> new Applying(state.requested()).apply(w, facts);
            case CorrectApplication w -> new Applying(state.requested()).correct(w, facts);
            case RetractApplication w -> new Retractions(state.requested()).application(w);
        };
    }

    static SupportState evolve(SupportState state, SupportEvent event, EventId id) {
        if (event instanceof SupportRequested requested) return Requested.by(requested, id);
        var known = state.requested();
        var support = known.with(new Retractions(known).after(event));
        return switch (event) {
            case SupportRequested e -> Requested.by(e, id);
            case RequestCorrected e -> support.asking(new Said<>(id, e.after()));
            case RequestRetracted _ -> new Unrequested(true);
            case ControlEstablished e -> support.controlled(e.occurredOn(), e.after());
            case SupportProvided e -> support.provided(new Said<>(id, e.provision()));
            case ProvisionCorrected e -> support.provided(new Said<>(id, e.after()));
            case ProvisionRetracted _ -> support.provided(null);
            case ApplicationReceivedEarly e -> support.waitingFor(new Said<>(id, e.application()));
            case EarlyApplicationRetracted _ -> support.waitingFor(null);
            case SupportApplied e -> support.provided(new Said<>(id, e.provision()));
            case ApplicationCorrected e -> support.provided(new Said<>(id, e.after()));
            case ApplicationRetracted e -> support.provided(new Said<>(id, e.after()));
        };
    }
}
