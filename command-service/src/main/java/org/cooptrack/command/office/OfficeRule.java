package org.cooptrack.command.office;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of field offices (field description, section 3). The texts in three languages lie in problems/office. */
public enum OfficeRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REGISTERED(OWN),
    CODE_TAKEN(CLAIM),
    CODE_MISSING(OWN),
    NAME_MISSING(OWN),
    COUNTRY_NOT_ON_LIST(FACT),
    COUNTRY_TWICE(OWN),
    IN_THE_FUTURE(OWN),
    BEFORE_REGISTRATION(OWN),
    ALREADY_ENDED(OWN),
    OTHER_UNKNOWN(STRICT_FACT),
    OWN_ANCESTOR(STRICT_FACT),
    INTO_ITSELF(STRICT_FACT);

    private final Home home;

    OfficeRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "office"; }

    @Override
    public Home home() { return home; }
}
