package org.cooptrack.command.iati;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.events.published.Contact;
import org.cooptrack.events.published.SealedContact;
import org.jspecify.annotations.Nullable;

/** The contact details of one activity, each with the sealed form that stands for it already, if one does. */
record Recognised(List<One> contacts) {
    record One(Contact clear, @Nullable SealedContact standing) {
        boolean fresh() { return standing == null; }
    }

    int fresh() { return Math.toIntExact(contacts.stream().filter(One::fresh).count()); }

    /** How they would look, to judge by: no key is made and nothing is in it. */
    List<SealedContact> foreseen() {
        return sealed(_ -> new SealedContact(UUID.randomUUID(), null, ""));
    }

    /** What stands is left as it is; the rest is sealed. */
    List<SealedContact> sealed(Function<Contact, SealedContact> sealing) {
        return contacts.stream().map(one -> one.standing() == null ? sealing.apply(one.clear()) : one.standing())
                .toList();
    }
}
