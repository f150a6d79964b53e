package org.cooptrack.command.iati;

import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** Why a published file, or one activity of it, cannot be read or recorded. The texts in three languages lie in problems/import. */
enum ImportRule implements Rule {
    /** What follows concerns the file: it is read no further. */
    FILE_EMPTY,
    FILE_TOO_LARGE,
    GZIP_BROKEN,
    XML_BROKEN,
    XML_BEYOND_LIMITS,
    ENCODING_WRONG,
    DOCUMENT_TYPE,
    NAMES_BEYOND_LIMITS,
    RUN_TOO_LONG,
    ORGANISATION_FILE,
    NOT_AN_ACTIVITY_FILE,
    VERSION_MISSING,
    VERSION_UNKNOWN,
    LEDGER_AWAY,
    /** What follows concerns one activity: the next is read. */
    OUTSIDE_ANY_ACTIVITY,
    ACTIVITY_TOO_DEEP,
    ACTIVITY_TOO_LARGE,
    PART_TOO_LARGE,
    IDENTIFIER_LENGTH,
    IDENTIFIER_REPEATED,
    MISSING,
    CURRENCY_MISSING,
    CODE_NOT_ON_LIST,
    NOT_A_DATE,
    NOT_IN_THE_CALENDAR,
    NOT_A_NUMBER,
    NUMBER_TOO_LARGE,
    NOT_STORABLE,
    NOT_NOW,
    UNFORESEEN;

    @Override
    public String slice() { return "import"; }

    @Override
    public Home home() { return OWN; }
}
