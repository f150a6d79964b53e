package org.cooptrack.events.person;

/** Why two persons are not one; a closed list, because words might tell of them. */
public enum Difference {
    DIFFERENT_BIRTH, DIFFERENT_CARD, DIFFERENT_PLACE,
    /** They are relatives who share a name, an address or a telephone. */
    RELATIVES,
    /** Somebody in the field knows both. */
    KNOWN_IN_THE_FIELD,
    /** They said so. */
    SAID_BY_THE_PERSON,
    /** What is known does not suffice to say that they are one. */
    TOO_LITTLE_KNOWN,
    /** Two others were meant. */
    SLIP
}
