package org.cooptrack.command.iati;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.command.iati.Recognised.One;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.project.ContactsPublished;
import org.cooptrack.events.published.Contact;
import org.cooptrack.events.published.SealedContact;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.SealedPlace;
import org.cooptrack.vault.Vault;
import org.springframework.stereotype.Component;

/** The edge at which contact details are sealed and opened: before it lies the file, behind it history. */
@Component
class ContactSealing {
    private static final String PATH = "contacts/sealed";

    private final Vault vault;

    ContactSealing(Vault vault) { this.vault = vault; }

    /** Holds what is published against what stands in the stream, by content and count. What was erased is known to nobody. */
    Recognised recognise(String stream, List<SealedContact> standing, List<Contact> published) {
        var held = published.isEmpty() ? Map.<Contact, Deque<SealedContact>>of() : opened(stream, standing);
        return new Recognised(published.stream().map(clear -> {
            var alike = held.get(clear);
            return new One(clear, alike == null ? null : alike.poll());
        }).toList());
    }

    /** Seals those that do not stand yet, each for a person of its own whose key is kept before this returns. */
    List<SealedContact> seal(String stream, Recognised contacts) {
        if (contacts.fresh() == 0) return contacts.foreseen();
        var keys = vault.newPersons(contacts.fresh()).iterator();
        return contacts.sealed(clear -> sealed(stream, keys.next(), clear));
    }

    private static SealedContact sealed(String stream, PersonKey key, Contact clear) {
        return new SealedContact(key.person(), code(clear), key.seal(place(stream), EventJson.write(clear)));
    }

    private Map<Contact, Deque<SealedContact>> opened(String stream, List<SealedContact> standing) {
        var opened = new HashMap<Contact, Deque<SealedContact>>();
        if (standing.isEmpty()) return opened;
        var keys = vault.keysOf(standing.stream().map(SealedContact::person).toList());
        for (var contact : standing) {
            if (!keys.containsKey(contact.person())) continue;
            var key = Objects.requireNonNull(keys.get(contact.person()));
            var clear = EventJson.read(Contact.class, key.open(place(stream), contact.sealed()));
            opened.computeIfAbsent(clear, _ -> new ArrayDeque<>()).add(contact);
        }
        return opened;
    }

    private static SealedPlace place(String stream) {
        return new SealedPlace(stream, EventTypes.nameOf(ContactsPublished.class), PATH);
    }

    /** A code tells nothing of a person; any other word in its place may. */
    private static @org.jspecify.annotations.Nullable String code(Contact clear) {
        return clear.type() != null && CodeLists.isKnown("ContactType", clear.type()) ? clear.type() : null;
    }
}
