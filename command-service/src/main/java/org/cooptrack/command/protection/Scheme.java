package org.cooptrack.command.protection;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.protection.SchemeCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.protection.*;

/** The law of schemes of social protection: which wish becomes which event, and which event makes which state. */
final class Scheme {
    private Scheme() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ProtectionRule} stands against the wish */
    static List<SchemeEvent> decide(SchemeCommand wish, SchemeState state, Facts facts) {
        return switch (wish) {
            case EstablishScheme w -> state.establish(w, facts);
            case CorrectScheme w -> state.established().correct(w, facts);
            case CloseScheme w -> state.established().close(w, facts);
            case RetractClosure w -> state.established().retract(w);
        };
    }

    static SchemeState evolve(SchemeState state, SchemeEvent event, EventId id) {
        return switch (event) {
            case SchemeEstablished e -> new Established(new Said<>(id, e.terms()), null, TakenBack.NOTHING);
            case SchemeCorrected e -> state.established().saying(new Said<>(id, e.after()));
            case SchemeClosed e -> state.established().closed(new Said<>(id, e.occurredOn()));
            case ClosureRetracted _ -> state.established().open();
        };
    }
}
