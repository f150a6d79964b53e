package org.cooptrack.events.person;

/** To which use of what identifies them a person may agree. */
public enum Consent {
    /** That it is recorded at all. */
    RECORDING,
    /** That the programme gets in touch. */
    CONTACT,
    /** That implementing partners see it. */
    SHARING_WITH_PARTNERS,
    /** That their story is told. */
    PUBLICATION
}
