package org.cooptrack.command.law;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

/** The rules that hold everywhere, in every slice (field description, section 2). The texts in three languages lie in problems/everywhere. */
public enum EverywhereRule implements Rule {
    REASON_MISSING(OWN),
    READ_BEFORE_REPLACING(OWN),
    PROJECT_TWICE(OWN),
    SHARE_NOT_POSITIVE(OWN),
    TIME_ZONE_UNKNOWN(OWN),
    CODE_NOT_ON_LIST(FACT),
    DISADVANTAGE_TWICE(OWN),
    ADMINISTRATIVE_AREA_MALFORMED(OWN),
    LANGUAGE_UNKNOWN(OWN),
    OFFICE_UNKNOWN(FACT),
    IMPLEMENTING_PARTNER_UNKNOWN(FACT),
    DIGEST_MALFORMED(OWN),
    TOLD_IN_CLEAR(OWN),
    DETAILS_IN_THE_FUTURE(OWN),
    DETAILS_MALFORMED(OWN),
    PERSON_ERASED(FACT);

    private final Home home;

    EverywhereRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "everywhere"; }

    @Override
    public Home home() { return home; }
}
