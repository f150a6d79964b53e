package org.cooptrack.command.door;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.SealedPlace;
import org.cooptrack.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The desk of sensitive kinds, and the edge of the vault: what must not stand in clear is sealed here before it becomes a wish. */
@Component
public class ConfidentialDesk {
    private static final SealedDetails NOT_KEPT = new SealedDetails("");

    private final Desk desk;
    private final Door door;
    private final Vault vault;
    private final Ledger ledger;
    private final InstantSource clock;

    ConfidentialDesk(Desk desk, Door door, Vault vault, Ledger ledger, InstantSource clock) {
        this.desk = desk;
        this.door = door;
        this.vault = vault;
        this.ledger = ledger;
        this.clock = clock;
    }

    public ResponseEntity<Granted> created(Telling wish, Asker asker, String collection) {
        return desk.created(confided(wish, asker), secret(asker), collection);
    }

    public ResponseEntity<Granted> granted(Telling wish, Asker asker) {
        return desk.granted(confided(wish, asker), secret(asker));
    }

    /** Every reading is recorded, also that of who asks again with the same key. Nothing is left to read where the key is gone. */
    public ResponseEntity<OpenedCase> read(Command reading, Asker asker) {
        door.admit(reading.getClass(), asker.caller());
        List<Confiding> told = told(reading.stream());
        Optional<PersonKey> key = person(told).map(this::key);
        if (!told.isEmpty()) Confidential.readable(key.isPresent());
        Granted read = Objects.requireNonNull(
                desk.granted(reading, new Asker(asker.caller(), null, "", asker.replaces())).getBody());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag(Long.toString(read.version()))
                .header(Desk.POSITION, Long.toString(read.position())).body(new OpenedCase(read.stream(),
                        read.version(), read.position(), opened(read.stream(), key.orElseThrow(), told)));
    }

    private Command confided(Telling wish, Asker asker) {
        door.admit(wish.getClass(), asker.caller());
        Confidential.possible(wish.details(), clock.instant());
        List<Confiding> told = told(wish.stream());
        UUID opens = wish.person();
        UUID person = opens == null ? person(told).orElseThrow(wish::unknown) : opens;
        Optional<PersonKey> key = vault.keyOf(person);
        Confidential.opens(wish, key.isPresent());
        key.ifPresent(one -> inTime(wish, one, told));
        SealedDetails sealed = key.map(one -> sealed(wish, one, told)).orElse(NOT_KEPT);
        return wish.confided(new Confided(wish.details().veiled().occurredOn(), wish.details().evidence() != null,
                sealed));
    }

    /** Held against the exact day of that on which it follows, which is open here and nowhere else. */
    private static void inTime(Telling wish, PersonKey key, List<Confiding> told) {
        Telling.Since since = wish.since();
        if (since == null) return;
        told.stream().filter(event -> since.facts().contains(event.told()) && opens(event, key))
                .reduce((_, later) -> later)
                .map(event -> open(key, place(wish.stream(), event.told()), event.details()))
                .ifPresent(before -> Confidential.since(before, since, wish.details()));
    }

    /** The same as was told of this fact before keeps its sealed form, so that the same wish is known again. */
    private static SealedDetails sealed(Telling wish, PersonKey key, List<Confiding> told) {
        SealedPlace place = place(wish.stream(), wish.told());
        return told.stream().filter(event -> event.told().equals(wish.told()) && opens(event, key))
                .map(Confiding::details).filter(sealed -> open(key, place, sealed).equals(wish.details())).findFirst()
                .orElseGet(() -> new SealedDetails(key.seal(place, EventJson.write(wish.details()))));
    }

    private static List<OpenedCase.Opened> opened(String stream, PersonKey key, List<Confiding> told) {
        var latest = new LinkedHashMap<Told, Confiding>();
        told.stream().filter(event -> opens(event, key)).forEach(event -> latest.put(event.told(), event));
        return latest.entrySet().stream().map(one -> new OpenedCase.Opened(one.getKey().type(), one.getKey().which(),
                open(key, place(stream, one.getKey()), one.getValue().details()))).toList();
    }

    private static boolean opens(Confiding event, PersonKey key) {
        return event.person().equals(key.person()) && !event.details().equals(NOT_KEPT);
    }

    private static Details open(PersonKey key, SealedPlace place, SealedDetails sealed) {
        return EventJson.read(Details.class, key.open(place, sealed.sealed()));
    }

    /** Under the event that tells it first: what is put right stands in the place of what it was. */
    private static SealedPlace place(String stream, Told told) {
        return new SealedPlace(stream, told.type(), "details " + told.which());
    }

    private List<Confiding> told(String stream) {
        return ledger.read(stream, 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data()))
                .filter(Confiding.class::isInstance).map(Confiding.class::cast).toList();
    }

    /** The one whose case it is: of whom it tells now. */
    private static Optional<UUID> person(List<Confiding> told) {
        return told.stream().reduce((_, later) -> later).map(Confiding::person);
    }

    private @Nullable PersonKey key(UUID person) { return vault.keysOf(List.of(person)).get(person); }

    /** The digest by which the same request is known again is one that nobody can guess at. */
    private Asker secret(Asker asker) {
        return new Asker(asker.caller(), asker.key(), vault.fingerprints().of(asker.digest()), asker.replaces());
    }
}
