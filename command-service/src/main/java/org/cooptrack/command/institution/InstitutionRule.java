package org.cooptrack.command.institution;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of institutions (field description, section 4). The texts in three languages lie in problems/institution. */
public enum InstitutionRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_PROPOSED(OWN),
    NAME_MISSING(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    COUNTRY_TWICE(OWN),
    IN_THE_FUTURE(OWN),
    ALREADY_REACHED(OWN),
    NOT_REACHED(OWN),
    LATER_STAGE_STANDS(OWN),
    OUT_OF_PLACE(OWN),
    MANDATE_MISSING(OWN),
    MEMBERS_MISSING(OWN),
    MEMBER_TWICE(OWN),
    MEMBER_UNKNOWN(FACT),
    SEATS_IMPOSSIBLE(OWN),
    LEGAL_BASIS_MISSING(OWN),
    NOT_RENEWED(OWN),
    RENEWED_ALREADY(OWN),
    LAPSED_BEFORE_OPERATING(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    STAGE_SKIPPED(OWN),
    OUT_OF_ORDER(OWN),
    MEMBER_OF_ANOTHER_SIDE(FACT);

    private final Home home;

    InstitutionRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "institution"; }

    @Override
    public Home home() { return home; }
}
