package org.cooptrack.command.count;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of counts without persons (field description, sections 2 and 4). The texts in three languages lie in problems/count. */
public enum CountRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REPORTED(OWN),
    MEASURE_NOT_REPORTED(OWN),
    PROJECT_UNKNOWN(FACT),
    SHARES_NOT_WHOLE(OWN),
    PERIOD_BACKWARDS(OWN),
    IN_THE_FUTURE(OWN),
    PORTIONS_MISSING(OWN),
    PERSONS_NEGATIVE(OWN),
    PORTION_TWICE(OWN),
    METHOD_MISSING(OWN),
    RANGE_MISSING(OWN),
    RANGE_WITHOUT_ESTIMATE(OWN),
    RANGE_WITHOUT_THE_NUMBER(OWN),
    ROSTER_UNKNOWN(FACT),
    COUNTS_NO_MORE(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_IN_PERIOD(FACT),
    OVERLAPS_ANOTHER_COUNT(STRICT_FACT);

    private final Home home;

    CountRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "count"; }

    @Override
    public Home home() { return home; }
}
