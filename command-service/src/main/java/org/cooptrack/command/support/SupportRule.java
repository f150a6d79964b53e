package org.cooptrack.command.support;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of support to organisations (field description, section 4). The texts in three languages lie in problems/support. */
public enum SupportRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REQUESTED(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    COUNTRY_TWICE(OWN),
    ORGANISATION_UNKNOWN(FACT),
    NOT_A_CONSTITUENT(FACT),
    CONTROL_NOT_SAID(OWN),
    MORE_STANDS(OWN),
    ALREADY_PROVIDED(OWN),
    NOT_PROVIDED(OWN),
    ALREADY_APPLIED(OWN),
    NOT_APPLIED(OWN),
    APPLICATION_STANDS(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. The first two also refuse a request. */
    CONTROLLED_BY_THE_OTHER_SIDE(OWN),
    OF_ANOTHER_SIDE(FACT),
    CONTROL_UNKNOWN(OWN),
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    PROVIDED_BEFORE_REQUESTED(OWN),
    APPLIED_BEFORE_PROVIDED(OWN);

    private final Home home;

    SupportRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "support"; }

    @Override
    public Home home() { return home; }
}
