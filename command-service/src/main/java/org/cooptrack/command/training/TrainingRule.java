package org.cooptrack.command.training;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of trainings (field description, section 4). The texts in three languages lie in problems/training. */
public enum TrainingRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_SCHEDULED(OWN),
    CODE_TAKEN(CLAIM),
    CODE_MISSING(OWN),
    TITLE_MISSING(OWN),
    ENDS_BEFORE_START(OWN),
    CAPACITY_TOO_SMALL(OWN),
    THRESHOLD_OUT_OF_RANGE(OWN),
    SHARES_NOT_WHOLE(OWN),
    NOT_OF_PROJECT(OWN),
    PROJECT_UNKNOWN(FACT),
    PROJECT_NOT_RUNNING(STRICT_FACT),
    NEW_ENROLMENT_WHILE_SUSPENDED(FACT),
    ENROLMENT_ALREADY_OPEN(OWN),
    ENROLMENT_NOT_OPEN(OWN),
    OVER_CAPACITY(OWN),
    ALREADY_ENROLLED(OWN),
    NOT_ENROLLED(OWN),
    IN_THE_FUTURE(OWN),
    CANCELLED(OWN),
    NOT_CANCELLED(OWN),
    SESSION_NUMBER(OWN),
    SESSION_UNKNOWN(OWN),
    SESSION_ALREADY_HELD(OWN),
    SESSION_HOURS(OWN),
    PERSON_TWICE_ON_SHEET(OWN),
    ATTENDANCE_DIFFERS(OWN),
    ATTENDANCE_UNKNOWN(OWN),
    ATTENDANCE_BELOW_THRESHOLD(OWN),
    ASSESSMENT_MISSING(OWN),
    REGISTER_NOT_ATTESTED(OWN),
    BEFORE_ENROLMENT(OWN),
    ALREADY_COMPLETED(OWN),
    NOT_COMPLETED(OWN),
    ALREADY_CERTIFIED(OWN),
    NUMBER_MISSING(OWN),
    CERTIFICATE_NUMBER_TAKEN(CLAIM),
    NOT_CERTIFIED(OWN),
    REVOKED_BEFORE_ISSUED(OWN),
    FOLLOW_UP_MONTH(OWN),
    FOLLOW_UP_TOO_EARLY(OWN),
    FOLLOW_UP_DIFFERS(OWN),
    FOLLOW_UP_UNKNOWN(OWN),
    COMPLETION_STANDS(OWN),
    CERTIFICATE_STANDS(OWN),
    FOLLOW_UPS_STAND(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    HELD_THOUGH_CANCELLED(OWN),
    FOLLOW_UP_BEFORE_ENROLMENT(OWN),
    FOLLOW_UP_WITHOUT_COMPLETION(OWN);

    private final Home home;

    TrainingRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "training"; }

    @Override
    public Home home() { return home; }
}
