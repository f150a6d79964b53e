package org.cooptrack.query.person;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.cooptrack.events.person.Consent;
import org.cooptrack.events.person.PersonErased;
import org.jspecify.annotations.Nullable;

/**
 * A person without anything that identifies them: whether identifiers are kept, to which uses of them the person agrees,
 * how often they were read, and whether they were erased.
 */
public record PersonView(UUID person, boolean identified, SortedSet<Consent> consents, long readings,
        @Nullable Erasure erasure) {
    /** When the key was destroyed, and why. */
    public record Erasure(Instant keyDestroyedAt, PersonErased.Ground ground) {}

    static PersonView of(UUID person) { return new PersonView(person, false, new TreeSet<>(), 0, null); }

    PersonView asIdentified() { return new PersonView(person, true, consents, readings, erasure); }

    PersonView agreeing(Consent consent) {
        var more = new TreeSet<>(consents);
        more.add(consent);
        return new PersonView(person, identified, more, readings, erasure);
    }

    PersonView noLongerAgreeing(Consent consent) {
        var less = new TreeSet<>(consents);
        less.remove(consent);
        return new PersonView(person, identified, less, readings, erasure);
    }

    PersonView read() { return new PersonView(person, identified, consents, readings + 1, erasure); }

    PersonView erased(PersonErased event) {
        return new PersonView(person, false, consents, readings,
                new Erasure(event.keyDestroyedAt(), event.ground()));
    }
}
