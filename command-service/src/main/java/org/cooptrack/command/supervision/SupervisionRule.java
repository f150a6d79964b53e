package org.cooptrack.command.supervision;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of supervisory comments (field description, section 4). The texts in three languages lie in problems/supervision. */
public enum SupervisionRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_NOTED(OWN),
    NOTED_TWICE(CLAIM),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    YEAR_IMPOSSIBLE(OWN),
    IN_THE_FUTURE(OWN),
    MEASURE_MISSING(OWN),
    REFORM_UNKNOWN(FACT),
    ALREADY_ADDRESSED(OWN),
    NOT_ADDRESSED(OWN),
    /** A fact may break this one; it is then recorded with a quality issue. */
    ADDRESSED_BEFORE_IT_WAS_MADE(OWN);

    private final Home home;

    SupervisionRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "supervision"; }

    @Override
    public Home home() { return home; }
}
