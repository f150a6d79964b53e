package org.cooptrack.command.door;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.Vault;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The desk of sensitive kinds, and the edge of the vault: what must not stand in clear is sealed here before it becomes a wish. */
@Component
public class ConfidentialDesk {
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
        return desk.created(confided(wish, asker.caller()), secret(asker), collection);
    }

    public ResponseEntity<Granted> granted(Telling wish, Asker asker) {
        return desk.granted(confided(wish, asker.caller()), secret(asker));
    }

    /** Every reading is recorded, also that of who asks again with the same key. Nothing is left to read where the key is gone. */
    public ResponseEntity<OpenedCase> read(Command reading, Asker asker) {
        door.admit(reading.getClass(), asker.caller());
        ToldCase told = ToldCase.of(ledger, reading.stream());
        Optional<PersonKey> key = told.person().map(this::key);
        if (told.person().isPresent()) Confidential.readable(key.isPresent());
        Granted read = Objects.requireNonNull(desk
                .granted(reading, new Asker(asker.caller(), null, "", asker.replaces())).getBody());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag(Long.toString(read.version()))
                .header(Desk.POSITION, Long.toString(read.position())).body(new OpenedCase(read.stream(),
                        read.version(), read.position(), told.opened(key.orElseThrow())));
    }

    /** The wish as it goes on its way: its details sealed with the key of the person of whom it tells. */
    public Command confided(Telling wish, Caller caller) {
        door.admit(wish.getClass(), caller);
        Confidential.possible(wish.details(), clock.instant());
        ToldCase told = ToldCase.of(ledger, wish.stream());
        Optional<PersonKey> key = vault.keyOf(person(wish, told));
        Confidential.opens(wish, key.isPresent());
        return sealed(wish, told, key);
    }

    /** The same for a wish that is only considered: no key is made for a person who has none yet, and nothing is kept. */
    public Command considered(Telling wish, Caller caller) {
        door.admit(wish.getClass(), caller);
        Confidential.possible(wish.details(), clock.instant());
        ToldCase told = ToldCase.of(ledger, wish.stream());
        return sealed(wish, told, Optional.ofNullable(key(person(wish, told))));
    }

    private static UUID person(Telling wish, ToldCase told) {
        UUID opens = wish.person();
        return opens == null ? told.person().orElseThrow(wish::unknown) : opens;
    }

    private static Command sealed(Telling wish, ToldCase told, Optional<PersonKey> key) {
        key.ifPresent(one -> told.inTime(wish, one));
        SealedDetails sealed = key.map(one -> told.sealed(wish, one)).orElse(ToldCase.NOT_KEPT);
        return wish.confided(new Confided(wish.details().veiled().occurredOn(), wish.details().evidence() != null,
                sealed));
    }

    private @Nullable PersonKey key(UUID person) { return vault.keysOf(List.of(person)).get(person); }

    /** The digest by which the same request is known again is one that nobody can guess at. */
    private Asker secret(Asker asker) {
        return new Asker(asker.caller(), asker.key(), vault.fingerprints().of(asker.digest()), asker.replaces());
    }
}
