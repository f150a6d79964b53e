package org.cooptrack.command.results;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of a project's results (field description, section 3). The texts in three languages lie in problems/results. */
public enum ResultsRule implements Rule {
    PROJECT_UNKNOWN(FACT),
    TITLE_MISSING(OWN),
    RESULT_UNKNOWN(OWN),
    INDICATOR_UNKNOWN(OWN),
    INDICATOR_OF_ANOTHER_RESULT(OWN),
    REFERENCE_ON_BOTH(OWN),
    REFERENCE_VOCABULARY_UNKNOWN(FACT),
    SDG_INDICATOR_UNKNOWN(FACT),
    COUNTING_RULE_FIXED(OWN),
    RULE_DOES_NOT_FIT_MEASURE(OWN),
    NUMBER_MISSING(OWN),
    NUMERATOR_AND_DENOMINATOR_MISSING(OWN),
    DENOMINATOR_NOT_POSITIVE(OWN),
    WORDS_MISSING(OWN),
    CELL_NOT_DISAGGREGATED(OWN),
    BASELINE_DUE_IN_THE_PAST(OWN),
    BASELINE_STANDS(OWN),
    IN_THE_FUTURE(OWN),
    PERIOD_BACKWARDS(OWN),
    TARGET_DIFFERS(OWN),
    TARGET_UNKNOWN(OWN),
    OBSERVATION_DIFFERS(OWN),
    OBSERVATION_UNKNOWN(OWN),
    OBSERVED_BY_APPROVER(FACT),
    PERIOD_UNKNOWN(OWN),
    PERIOD_DIFFERS(OWN),
    PERIOD_NOT_OVER(OWN),
    PERIOD_NOT_OPEN(OWN),
    PERIOD_NOT_SUBMITTED(OWN),
    PERIOD_NOT_APPROVED(OWN),
    PERIOD_NOT_REOPENABLE(OWN),
    PERIOD_CERTIFIED(OWN),
    SUBMITTED_BY_APPROVER(FACT),
    BASELINE_MISSING(OWN),
    OBSERVATIONS_NOT_APPROVED(OWN),
    EVALUATION_DIFFERS(OWN),
    RECOMMENDATION_TWICE(OWN),
    RECOMMENDATION_UNKNOWN(OWN),
    /** A fact may break these; it is then recorded with a quality issue. */
    RECORDED_AFTER_CERTIFICATION(OWN),
    NUMERATOR_ABOVE_DENOMINATOR(OWN);

    private final Home home;

    ResultsRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "results"; }

    @Override
    public Home home() { return home; }
}
