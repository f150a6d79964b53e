package org.cooptrack.events.person;

import java.util.UUID;

/** Somebody had what identifies a person opened, and said what for. */
public record IdentifiersRead(UUID person, Purpose purpose) implements PersonEvent {
    /** What identifiers are read for. */
    public enum Purpose {
        /** To decide whether two persons are one. */
        TELLING_DUPLICATES_APART,
        /** To get in touch: an invitation, a follow-up, after-care. */
        CONTACT,
        /** To write a certificate, a card or a contract in the person's name. */
        DOCUMENT_IN_THEIR_NAME,
        /** The person asked what is known of them. */
        ASKED_BY_THE_PERSON,
        /** To see whether what was recorded is right. */
        VERIFICATION
    }
}
