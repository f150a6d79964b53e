package org.cooptrack.command.person;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.*;

/** The law of persons: which wish becomes which event, and which event makes which state. Pure. */
final class Person {
    private Person() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link PersonRule} stands against the wish */
    static List<PersonEvent> decide(PersonCommand wish, PersonState state, Facts facts) {
        return switch (wish) {
            case RegisterSealed w -> state.register(w, facts);
            case RecordSealed w -> state.known().record(w, facts);
            case GiveConsent w -> state.known().consent(w, facts);
            case WithdrawConsent w -> state.known().withdraw(w, facts);
            case ReadIdentifiers w -> state.known().read(w);
            case RecordErasure w -> state.erase(w);
        };
    }

    static PersonState evolve(PersonState state, PersonEvent event, EventId id) {
        return switch (event) {
            case PersonRegistered _ -> Known.NO_MORE_THAN_AN_ID;
            case IdentifiersRecorded e -> state.known().after(e);
            case ConsentGiven e -> state.known().after(e);
            case ConsentWithdrawn e -> state.known().after(e);
            case IdentifiersRead _ -> state;
            case PersonErased _ -> new PersonState.Erased();
        };
    }
}
