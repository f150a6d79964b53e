package org.cooptrack.command.adoption;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of adopted projects: only the impossible is refused. The texts in three languages lie in problems/adoption. */
public enum AdoptionRule implements Rule {
    IDENTIFIER_TAKEN(CLAIM),
    TRANSACTION_IN_THE_FUTURE(OWN),
    /** What follows is recorded with a quality issue. */
    WITHOUT_TITLE(OWN),
    WITHOUT_DATES(OWN),
    WITHOUT_PARTICIPANTS(OWN),
    ACTUAL_DATE_IN_THE_FUTURE(OWN),
    PERIOD_RUNS_BACKWARDS(OWN),
    PERIOD_WITHOUT_DATES(OWN),
    SHARES_NOT_WHOLE(OWN),
    CODE_UNKNOWN(OWN),
    CODE_WITHDRAWN(OWN),
    PLAN_INCOMPLETE(OWN),
    BUDGET_OVER_A_YEAR(OWN),
    PLAN_OVER_A_YEAR(OWN),
    VALUE_DATE_IN_THE_FUTURE(OWN),
    DATE_IMPLAUSIBLE(OWN),
    SPENT_ABOVE_RECEIPTS(OWN),
    REFERENCE_REPEATED(OWN),
    RESULT_WITHOUT_INDICATOR(OWN),
    VALUE_NOT_A_NUMBER(OWN),
    /** A warning only: the fact stands in the figures. */
    LOOKS_LIKE_ANOTHER(OWN);

    private final Home home;

    AdoptionRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "adoption"; }

    @Override
    public Home home() { return home; }
}
