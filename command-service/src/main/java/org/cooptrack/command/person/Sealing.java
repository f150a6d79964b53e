package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.ERASED;
import static org.cooptrack.command.person.PersonRule.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.IdentifiersRecorded;
import org.cooptrack.events.person.SealedIdentifiers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.SealedPlace;
import org.cooptrack.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The edge at which identifiers are sealed and opened: before it lies the request, behind it history. */
final class Sealing {
    private static final String PATH = "identifiers/sealed";

    private final Vault vault;
    private final Ledger ledger;

    Sealing(Vault vault, Ledger ledger) {
        this.vault = vault;
        this.ledger = ledger;
    }

    /** Sealed with the person's own key; the same as what stands keeps its sealed form. */
    SealedIdentifiers seal(UUID person, Identifiers clear) {
        PersonKey key = vault.keyOf(person).orElseThrow(() -> ERASED.at("/person"));
        return standing(person).filter(sealed -> open(key, sealed).equals(clear))
                .orElseGet(() -> new SealedIdentifiers(key.seal(place(person), EventJson.write(clear))));
    }

    /** What stands, opened; none if nothing does, or if it was erased. */
    Optional<Identifiers> opened(UUID person) {
        @Nullable
        PersonKey key = vault.keysOf(List.of(person)).get(person);
        return key == null ? Optional.empty() : standing(person).map(sealed -> open(key, sealed));
    }

    /** Destroys the key of a person somebody registered, and says since when there is none. */
    Instant erase(UUID person) {
        if (ledger.lastVersion(stream(person)) < 0) throw UNKNOWN.at("/person");
        return vault.erase(person);
    }

    private Optional<SealedIdentifiers> standing(UUID person) {
        return ledger.read(stream(person), 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data()))
                .filter(IdentifiersRecorded.class::isInstance).map(IdentifiersRecorded.class::cast)
                .reduce((_, later) -> later).map(IdentifiersRecorded::after);
    }

    private static Identifiers open(PersonKey key, SealedIdentifiers sealed) {
        return EventJson.read(Identifiers.class, key.open(place(key.person()), sealed.sealed()));
    }

    private static SealedPlace place(UUID person) {
        return new SealedPlace(stream(person), EventTypes.nameOf(IdentifiersRecorded.class), PATH);
    }

    private static String stream(UUID person) { return StreamId.of(PersonCommand.KIND, person); }
}
