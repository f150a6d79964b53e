package org.cooptrack.events.audit;

/** In what an entry differs from what was found, or why nothing supports it; a closed list, because words might tell of a person. */
public enum Deviation {
    QUANTITY, DATE, PLACE, PERSON_OR_THING, ATTRIBUTES, COUNTED_TWICE, NOT_OF_THE_PROJECT, NEVER_HAPPENED,
    DOCUMENT_MISSING, DOCUMENT_UNREADABLE, DOCUMENT_OF_SOMETHING_ELSE, SITE_NOT_REACHED
}
