package org.cooptrack.command.cooperative;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of cooperatives (field description, section 4). The texts in three languages lie in problems/cooperative. */
public enum CooperativeRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_INITIATED(OWN),
    TITLE_MISSING(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    MINIMUM_OUT_OF_RANGE(OWN),
    IN_THE_FUTURE(OWN),
    COUNT_NEGATIVE(OWN),
    METHOD_MISSING(OWN),
    FOUNDERS_MISSING(OWN),
    FOUNDERS_DIFFER(OWN),
    FOUNDERS_UNKNOWN(OWN),
    REGISTRATION_STANDS(OWN),
    BY_LAWS_DIFFER(OWN),
    BY_LAWS_UNKNOWN(OWN),
    AUTHORITY_MISSING(OWN),
    NUMBER_MISSING(OWN),
    NUMBER_TAKEN(CLAIM),
    ALREADY_REGISTERED(OWN),
    NOT_REGISTERED(OWN),
    ALREADY_MEMBER(OWN),
    NOT_A_MEMBER(OWN),
    JOINED_BEFORE_LEFT(OWN),
    LEFT_BEFORE_JOINED(OWN),
    ALREADY_LEFT(OWN),
    NOT_LEFT(OWN),
    LEAVING_STANDS(OWN),
    ENDED_BY_DISSOLUTION(OWN),
    DISSOLVED(OWN),
    ASSEMBLY_UNKNOWN(OWN),
    ASSEMBLY_DIFFERS(OWN),
    PERIOD_BACKWARDS(OWN),
    PERIOD_TOO_LONG(OWN),
    AMOUNT_NEGATIVE(OWN),
    TURNOVER_UNKNOWN(OWN),
    TURNOVER_DIFFERS(OWN),
    ALREADY_DISSOLVED(OWN),
    NOT_DISSOLVED(OWN),
    DISSOLVED_BEFORE_REGISTERED(OWN),
    JOINED_LATER(OWN),
    DISSOLUTION_STANDS(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_BEGUN(FACT),
    FOUNDERS_BELOW_MINIMUM(OWN),
    REGISTERED_WITHOUT_FOUNDERS(OWN),
    REGISTERED_WITHOUT_BY_LAWS(OWN),
    AFTER_DISSOLVED(OWN);

    private final Home home;

    CooperativeRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "cooperative"; }

    @Override
    public Home home() { return home; }
}
