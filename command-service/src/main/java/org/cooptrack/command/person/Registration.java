package org.cooptrack.command.person;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.PersonRegister;
import org.cooptrack.command.person.IdentifyingCommand.RegisterPerson;
import org.cooptrack.command.person.PersonCommand.RegisterSealed;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.Vault;
import org.cooptrack.web.token.Caller;

/** Makes persons known, sealed, and proposes those whom they resemble: for the door of persons and for sheets alike. */
class Registration implements PersonRegister {
    private final Desk desk;
    private final Door door;
    private final Vault vault;
    private final Sealing sealing;
    private final InstantSource clock;

    Registration(Desk desk, Door door, Vault vault, Ledger ledger, InstantSource clock) {
        this.desk = desk;
        this.door = door;
        this.vault = vault;
        this.sealing = new Sealing(vault, ledger);
        this.clock = clock;
    }

    @Override
    public void register(UUID person, Identifiers clear, Caller caller) {
        possible(clear, caller);
        var asker = new Asker(caller, null, "", null);
        desk.granted(new RegisterSealed(person, sealing.seal(person, clear)), asker);
        compare(person, clear, asker);
    }

    @Override
    public void possible(Identifiers clear, Caller caller) {
        door.admit(RegisterPerson.class, caller);
        IdentifyingCommand.possible(clear, clock.instant());
    }

    /** Proposes those whom they resemble; the fingerprints come first, so that of two at the same time one sees the other. */
    void compare(UUID person, Identifiers clear, Asker asker) {
        vault.fingerprints().keep(person, Resemblance.kept(clear), Resemblance.FORM);
        propose(person, clear, asker.caller());
    }

    @Override
    public boolean renew(int most, Caller caller, BooleanSupplier may) {
        List<UUID> older = vault.fingerprints().older(Resemblance.FORM, most);
        older.stream().takeWhile(_ -> may.getAsBoolean()).forEach(person -> renew(person, caller));
        return !older.isEmpty();
    }

    /**
     * What identifies the person is opened for it and shown to nobody. They are compared before, lest somebody cut off be compared
     * never, and after, for whoever was registered meanwhile.
     */
    private void renew(UUID person, Caller caller) {
        Optional<Identifiers> clear = sealing.opened(person);
        clear.ifPresent(known -> propose(person, known, caller));
        vault.fingerprints().renew(person, clear.map(Resemblance::kept).orElse(List.of()), Resemblance.FORM);
        clear.ifPresent(known -> propose(person, known, caller));
    }

    private void propose(UUID person, Identifiers clear, Caller caller) {
        Resembling.of(person, clear, vault)
                .forEach(proposal -> desk.granted(proposal, new Asker(caller, null, "", null)));
    }
}
