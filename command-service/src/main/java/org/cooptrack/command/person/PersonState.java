package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.person.PersonErased;
import org.cooptrack.events.person.PersonEvent;
import org.cooptrack.events.person.PersonRegistered;

/** What is known of a person: nothing yet, something, or nothing any more. */
sealed interface PersonState permits PersonState.Unregistered, Known, PersonState.Erased {
    PersonState START = new Unregistered();

    List<PersonEvent> register(RegisterSealed wish, Facts facts);

    List<PersonEvent> erase(RecordErasure wish);

    /** @throws org.cooptrack.command.law.Rejected when nobody registered them, or they were erased */
    Known known();

    /** Nobody registered them yet. */
    record Unregistered() implements PersonState {
        private static final int RANDOM = 4;

        @Override
        public List<PersonEvent> register(RegisterSealed wish, Facts facts) {
            if (wish.person().version() != RANDOM) throw ID_NOT_RANDOM.at("/person");
            var entry = new PersonRegistered(wish.person());
            return wish.identifiers() == null
                    ? List.of(entry)
                    : List.of(entry, Known.given(wish.person(), wish.identifiers()));
        }

        @Override
        public List<PersonEvent> erase(RecordErasure wish) { throw UNKNOWN.at("/person"); }

        @Override
        public Known known() { throw UNKNOWN.at("/person"); }
    }

    /** Their key was destroyed. */
    record Erased() implements PersonState {
        @Override
        public List<PersonEvent> register(RegisterSealed wish, Facts facts) {
            if (wish.identifiers() != null) throw ERASED.at("/person");
            return List.of();
        }

        @Override
        public List<PersonEvent> erase(RecordErasure wish) { return List.of(); }

        @Override
        public Known known() { throw ERASED.at("/person"); }
    }

    static PersonErased erasure(RecordErasure wish) {
        return new PersonErased(wish.person(), wish.keyDestroyedAt(), wish.ground());
    }
}
