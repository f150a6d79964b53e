package org.cooptrack.command.person;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of persons and of the question whether two are one (field description, section 2). The texts in three languages lie in problems/person. */
public enum PersonRule implements Rule {
    UNKNOWN(OWN),
    ID_NOT_RANDOM(OWN),
    ERASED(OWN),
    NOTHING_SAID(OWN),
    BORN_IN_THE_FUTURE(OWN),
    NOTHING_TO_READ(OWN),
    NOTHING_TO_CORRECT(OWN),
    ALREADY_GIVEN(OWN),
    CONSENT_NOT_GIVEN(OWN),
    IN_THE_FUTURE(OWN),
    WITH_ITSELF(OWN),
    OTHER_UNKNOWN(FACT),
    NOT_PROPOSED(OWN),
    ALREADY_MERGED(STRICT_FACT),
    IN_A_CIRCLE(STRICT_FACT),
    NOT_MERGED(OWN);

    private final Home home;

    PersonRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "person"; }

    @Override
    public Home home() { return home; }
}
