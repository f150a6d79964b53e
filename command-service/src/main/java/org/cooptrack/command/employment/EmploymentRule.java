package org.cooptrack.command.employment;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of employment services (field description, section 4). The texts in three languages lie in problems/employment. */
public enum EmploymentRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_REGISTERED(OWN),
    SECOND_OPEN_CASE(CLAIM),
    SERVICE_UNKNOWN(FACT),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    PROJECT_NOT_RUNNING(FACT),
    BELOW_MINIMUM_AGE(OWN),
    BELOW_AGE_OF_EXCEPTION(OWN),
    IN_THE_FUTURE(OWN),
    BEFORE_REGISTRATION(OWN),
    CASE_ENDED(OWN),
    BARRIER_TWICE(OWN),
    ORGANISATION_UNKNOWN(FACT),
    REFERRAL_DIFFERS(OWN),
    REFERRAL_UNKNOWN(OWN),
    EMPLOYER_OR_SECTOR_MISSING(OWN),
    WEEKLY_HOURS(OWN),
    PLACEMENT_DIFFERS(OWN),
    PLACEMENT_UNKNOWN(OWN),
    PLACEMENTS_STAND(OWN),
    RETENTION_MONTH(OWN),
    RETENTION_TOO_EARLY(OWN),
    RETENTION_DIFFERS(OWN),
    RETENTION_UNKNOWN(OWN),
    RETENTIONS_STAND(OWN),
    ENDED_BEFORE_REGISTRATION(OWN),
    ENDED_AS_PLACED_WITHOUT_PLACEMENT(OWN),
    ALREADY_ENDED(OWN),
    NOT_ENDED(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    AGE_UNKNOWN(OWN),
    REGISTERED_BELOW_MINIMUM_AGE(OWN),
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    PLACED_BELOW_MINIMUM_AGE(OWN),
    PLACED_WITHOUT_REFERRAL(OWN),
    PLACED_BEFORE_REGISTRATION(OWN),
    PLACED_AFTER_END(OWN);

    private final Home home;

    EmploymentRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "employment"; }

    @Override
    public Home home() { return home; }
}
