package org.cooptrack.query.iati;

/** What is left out of an activity that is published, and is counted in the open. */
enum Omission {
    /** A value that counts people, or is not sure not to: it is published only with a release protected against disclosure. */
    SUPPRESSED,
    /** A value of a period that was not certified. */
    NOT_CERTIFIED,
    /** A transaction against which a quality issue is open: it stands outside the figures as well. */
    ISSUE_OPEN,
    /** A transaction of which the month or the year is known and not the day, which the standard asks for. */
    DAY_UNKNOWN,
    /** Contact details: personal data, sealed. */
    CONTACT,
    /** A result for which no indicator is defined yet. */
    WITHOUT_INDICATOR,
    /** A part that a restricted activity does not show. */
    RESTRICTED;

    /** As written in comments. */
    String code() { return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'); }
}
