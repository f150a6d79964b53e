package org.cooptrack.command.safety;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of occupational safety and health (field description, section 4). The texts in three languages lie in problems/safety. */
public enum SafetyRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REGISTERED(OWN),
    TITLE_MISSING(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    OPERATOR_UNKNOWN(FACT),
    COUNT_NEGATIVE(OWN),
    METHOD_MISSING(OWN),
    IN_THE_FUTURE(OWN),
    ASSESSMENT_UNKNOWN(OWN),
    ASSESSMENT_DIFFERS(OWN),
    COMMITTEE_WITHOUT_BOTH_SIDES(OWN),
    INTERVAL_OUT_OF_RANGE(OWN),
    ALREADY_FORMED(OWN),
    NOT_FORMED(OWN),
    MEETINGS_STAND(OWN),
    NOBODY_PRESENT(OWN),
    SIDE_TWICE(OWN),
    MEETING_UNKNOWN(OWN),
    MEETING_DIFFERS(OWN),
    CONTROL_UNKNOWN(OWN),
    CONTROL_DIFFERS(OWN),
    INJURIES_UNKNOWN(OWN),
    INJURIES_DIFFER(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_BEGUN(FACT),
    WORKERS_UNDERREPRESENTED(OWN),
    MET_BEFORE_FORMED(OWN),
    CONTROL_WITHOUT_ASSESSMENT(OWN),
    INJURIES_OVERLAP(OWN),
    DAYS_LOST_WITHOUT_INJURIES(OWN);

    private final Home home;

    SafetyRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "safety"; }

    @Override
    public Home home() { return home; }
}
