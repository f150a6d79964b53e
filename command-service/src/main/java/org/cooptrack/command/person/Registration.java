package org.cooptrack.command.person;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.PersonRegister;
import org.cooptrack.command.person.DuplicateCommand.ProposeDuplicate;
import org.cooptrack.command.person.IdentifyingCommand.RegisterPerson;
import org.cooptrack.command.person.PersonCommand.RegisterSealed;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.Likeness;
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
        List<String> texts = Resemblance.of(clear);
        vault.fingerprints().keep(person, texts);
        vault.fingerprints().alike(person, texts).forEach(other -> desk
                .granted(new ProposeDuplicate(person, other, Likeness.SAME_FINGERPRINT),
                        new Asker(asker.caller(), null, "", null)));
    }
}
