package org.cooptrack.command.person;

import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.door.PersonRegister;
import org.cooptrack.command.person.IdentifyingCommand.*;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.SealedIdentifiers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.Vault;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of persons, and the edge of the vault: what identifies them is sealed here before it becomes a wish. */
@RestController
@RequestMapping("/v1/persons")
class PersonController implements PersonRegister {
    private final Desk desk;
    private final Door door;
    private final Vault vault;
    private final Sealing sealing;
    private final Registration registration;
    private final InstantSource clock;

    PersonController(Desk desk, Door door, Vault vault, Ledger ledger, InstantSource clock) {
        this.desk = desk;
        this.door = door;
        this.vault = vault;
        this.sealing = new Sealing(vault, ledger);
        this.registration = new Registration(desk, door, vault, ledger, clock);
        this.clock = clock;
    }

    /** What was read, and where it stands in history that it was. */
    record Opened(String stream, long version, long position, Identifiers identifiers) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterPerson wish, Asker asker) {
        @Nullable
        SealedIdentifiers sealed = sealed(wish, wish.identifiers(), asker);
        var granted = desk.created(new RegisterSealed(wish.person(), sealed), secret(asker), "/v1/persons");
        if (wish.identifiers() != null) registration.compare(wish.person(), wish.identifiers(), asker);
        return granted;
    }

    @ReplacesValue(ifAnyStands = true)
    @PutMapping("/{person}/identifiers")
    ResponseEntity<Granted> record(@Asked RecordIdentifiers wish, Asker asker) {
        SealedIdentifiers sealed = Objects.requireNonNull(sealed(wish, wish.identifiers(), asker));
        var granted = desk.granted(new RecordSealed(wish.person(), sealed, wish.occasion()), secret(asker));
        registration.compare(wish.person(), wish.identifiers(), asker);
        return granted;
    }

    /** Every reading is recorded, also that of who asks again with the same key. */
    @PostMapping("/{person}/identifiers/readings")
    ResponseEntity<Opened> read(@Asked ReadIdentifiers wish, Asker asker) {
        Granted read = Objects.requireNonNull(desk.granted(wish, withoutKey(asker)).getBody());
        Identifiers opened = sealing.opened(wish.person()).orElseThrow(() -> PersonRule.ERASED.at("/person"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag(Long.toString(read.version()))
                .header(Desk.POSITION, Long.toString(read.position()))
                .body(new Opened(read.stream(), read.version(), read.position(), opened));
    }

    @PostMapping("/{person}/consents")
    ResponseEntity<Granted> consent(@Asked GiveConsent wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{person}/consents/withdrawals")
    ResponseEntity<Granted> withdraw(@Asked WithdrawConsent wish, Asker asker) { return desk.granted(wish, asker); }

    /** The key goes first: where it is said that somebody was erased, they are. */
    @PostMapping("/{person}/erasure")
    ResponseEntity<Granted> erase(@Asked ErasePerson wish, Asker asker) {
        door.admit(RecordErasure.class, asker.caller());
        return desk.granted(new RecordErasure(wish.person(), sealing.erase(wish.person()), wish.ground()), asker);
    }

    private @Nullable SealedIdentifiers sealed(IdentifyingCommand wish, @Nullable Identifiers clear, Asker asker) {
        door.admit(wish.getClass(), asker.caller());
        IdentifyingCommand.possible(clear, clock.instant());
        return clear == null ? null : sealing.seal(wish.person(), clear);
    }

    @Override
    public void register(UUID person, Identifiers identifiers, Caller caller) {
        registration.register(person, identifiers, caller);
    }

    @Override
    public void possible(Identifiers identifiers, Caller caller) { registration.possible(identifiers, caller); }

    @Override
    public boolean renew(int most, Caller caller, BooleanSupplier may) { return registration.renew(most, caller, may); }

    /** The digest by which the same request is known again is one that nobody can guess at. */
    private Asker secret(Asker asker) {
        return new Asker(asker.caller(), asker.key(), vault.fingerprints().of(asker.digest()), asker.replaces());
    }

    private static Asker withoutKey(Asker asker) { return new Asker(asker.caller(), null, "", asker.replaces()); }
}
