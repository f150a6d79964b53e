package org.cooptrack.command.finding;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of findings. The texts in three languages lie in problems/finding. */
public enum FindingRule implements Rule {
    UNKNOWN(OWN), ALREADY_RAISED(OWN), RESTS_ON_NOTHING(OWN), SAMPLE_UNKNOWN(FACT), EVENT_UNKNOWN(FACT),
    CRITERION_MISSING(OWN), NOBODY_TO_ANSWER(OWN), PROJECT_UNKNOWN(FACT), OFFICE_UNKNOWN(FACT), DUE_IN_THE_PAST(FACT),
    RECOMMENDATION_MISSING(OWN), TOLD_IN_WORDS(OWN), ANSWERED_BY_WHO_RAISED(FACT), ACTION_MISSING(OWN),
    EXPLANATION_MISSING(OWN), REJECTED_WITH_ACTION(OWN), NOT_ANSWERED(OWN), CLOSED_BY_WHO_ANSWERED(FACT),
    CLOSED(OWN), NOT_CLOSED(OWN);

    private final Home home;

    FindingRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "finding"; }

    @Override
    public Home home() { return home; }
}
