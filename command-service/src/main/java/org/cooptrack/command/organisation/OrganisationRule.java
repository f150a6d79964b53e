package org.cooptrack.command.organisation;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of organisations (field description, section 3). The texts in three languages lie in problems/organisation. */
public enum OrganisationRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REGISTERED(OWN),
    IDENTIFIER_TAKEN(CLAIM),
    NAME_MISSING(OWN),
    CODE_NOT_ON_LIST(FACT),
    IN_THE_FUTURE(OWN),
    BEFORE_REGISTRATION(OWN),
    ALREADY_ENDED(OWN),
    OTHER_UNKNOWN(FACT),
    INTO_ITSELF(STRICT_FACT);

    private final Home home;

    OrganisationRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "organisation"; }

    @Override
    public Home home() { return home; }
}
