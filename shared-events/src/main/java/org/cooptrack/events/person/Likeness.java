package org.cooptrack.events.person;

/** Why two persons may be one; a closed list, because words might tell of them. */
public enum Likeness {
    /** Their keyed fingerprints of name, year of birth, sex and place are the same. */
    SAME_FINGERPRINT,
    /** Keyed fingerprints of how their names may sound in any script and spelling, and of year of birth, sex or place, are the same. */
    SIMILAR_FINGERPRINT,
    /** They have the same card or document number. */
    SAME_CARD,
    /** They are reached under the same number or address. */
    SAME_CONTACT,
    /** Somebody in the field knows them. */
    KNOWN_IN_THE_FIELD,
    /** They said so. */
    SAID_BY_THE_PERSON
}
