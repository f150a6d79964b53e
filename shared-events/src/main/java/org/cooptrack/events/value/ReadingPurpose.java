package org.cooptrack.events.value;

/** What the sealed details of a case are opened for. */
public enum ReadingPurpose {
    /** To protect the person, or to go on with recovery, rehabilitation and remedies. */
    CARE,
    /** To find the person for a follow-up. */
    FOLLOW_UP,
    /** To see whether what was recorded is right. */
    VERIFICATION,
    /** For a court or another authority with the right to it. */
    PROCEEDINGS,
    /** The person asked what is known of them. */
    ASKED_BY_THE_PERSON
}
