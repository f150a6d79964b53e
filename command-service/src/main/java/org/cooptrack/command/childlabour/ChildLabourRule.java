package org.cooptrack.command.childlabour;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of child labour (field description, section 4). The texts in three languages lie in problems/childlabour. */
public enum ChildLabourRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_IDENTIFIED(OWN),
    SECOND_OPEN_CASE(CLAIM),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    EIGHTEEN_OR_OLDER(OWN),
    NO_KIND_OF_CHILD_LABOUR(OWN),
    EXITS_STAND(OWN),
    SERVICE_DIFFERS(OWN),
    SERVICE_UNKNOWN(OWN),
    EXIT_DIFFERS(OWN),
    EXIT_UNKNOWN(OWN),
    EXIT_OF_OTHER_KIND(OWN),
    EDUCATION_DIFFERS(OWN),
    EDUCATION_UNKNOWN(OWN),
    FOLLOW_UP_MONTH(OWN),
    FOLLOW_UP_TOO_EARLY(OWN),
    FOLLOW_UP_DIFFERS(OWN),
    FOLLOW_UP_UNKNOWN(OWN),
    CASE_CLOSED(OWN),
    CLOSED_WITHOUT_OUTCOME(OWN),
    CLOSED_BEFORE_IDENTIFICATION(OWN),
    ALREADY_CLOSED(OWN),
    NOT_CLOSED(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_RUNNING(FACT),
    AGE_UNKNOWN(OWN),
    NOT_BELOW_MINIMUM_AGE(OWN),
    WITHDRAWN_BEFORE_WORK_STOPPED(OWN),
    WITHDRAWN_BEFORE_SERVICE_STARTED(OWN),
    PERMITTED_WORK_BELOW_MINIMUM_AGE(OWN),
    WITHDRAWN_AND_PREVENTED(STRICT_FACT);

    private final Home home;

    ChildLabourRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "childlabour"; }

    @Override
    public Home home() { return home; }
}
