package org.cooptrack.command.ratification;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of ratifications (field description, section 4). The texts in three languages lie in problems/ratification. */
public enum RatificationRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REGISTERED(OWN),
    NOT_RATIFIABLE(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    RATIFIED_TWICE(CLAIM),
    ENDED_BEFORE_REGISTERED(OWN),
    ALREADY_DENOUNCED(OWN),
    NOT_DENOUNCED(OWN);

    private final Home home;

    RatificationRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "ratification"; }

    @Override
    public Home home() { return home; }
}
