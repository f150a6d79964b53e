package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.protection.SchemeCommand.*;
import org.cooptrack.events.protection.*;
import org.jspecify.annotations.Nullable;

/** A scheme that is known: what it is, and since when it takes nobody new. */
record Established(Said<SchemeTerms> terms, @Nullable Said<LocalDate> closure,
        TakenBack takenBack) implements SchemeState {
    private static final String CLOSURE = "closure";

    @Override
    public Established established() { return this; }

    @Override
    public List<SchemeEvent> establish(EstablishScheme wish, Facts facts) {
        if (wish.terms().equals(terms.says())) return List.of();
        throw ALREADY_ESTABLISHED.at("/scheme");
    }

    List<SchemeEvent> correct(CorrectScheme wish, Facts facts) {
        var after = Unestablished.possible(wish.terms(), facts);
        if (after.equals(terms.says())) return List.of();
        if (closure != null) inOrder(after, closure.says());
        return List.of(new SchemeCorrected(wish.scheme(), terms.id(), terms.says(), after, wish.reason()));
    }

    List<SchemeEvent> close(CloseScheme wish, Facts facts) {
        if (closure != null && closure.says().equals(wish.occurredOn())) return List.of();
        if (closure != null) throw ALREADY_CLOSED.at("/occurredOn", closure.says());
        if (wish.occurredOn().isAfter(Today.at(terms.says().setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        inOrder(terms.says(), wish.occurredOn());
        return List.of(new SchemeClosed(wish.scheme(), wish.occurredOn(), wish.reason()));
    }

    List<SchemeEvent> retract(RetractClosure wish) {
        return takenBack.once(CLOSURE, "retracted", () -> {
            if (closure == null) throw NOT_CLOSED.at("/scheme");
            return List.of(new ClosureRetracted(wish.scheme(), closure.id(), closure.says(), wish.reason()));
        });
    }

    private static void inOrder(SchemeTerms terms, LocalDate closed) {
        if (closed.isBefore(terms.establishedOn().earliest()))
            throw CLOSED_BEFORE_ESTABLISHED.at("/occurredOn", terms.establishedOn(), closed);
    }

    Established saying(Said<SchemeTerms> latest) { return new Established(latest, closure, takenBack); }

    Established closed(Said<LocalDate> latest) { return new Established(terms, latest, takenBack.but(CLOSURE)); }

    Established open() { return new Established(terms, null, takenBack.and(CLOSURE, "retracted")); }
}
