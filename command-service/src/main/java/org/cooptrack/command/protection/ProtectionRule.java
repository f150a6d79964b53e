package org.cooptrack.command.protection;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of social protection (field description, section 4). The texts in three languages lie in problems/protection. */
public enum ProtectionRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_ESTABLISHED(OWN),
    TITLE_MISSING(OWN),
    BRANCH_MISSING(OWN),
    BRANCH_TWICE(OWN),
    AUTHORITY_UNKNOWN(FACT),
    WAITING_OUT_OF_RANGE(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    ALREADY_CLOSED(OWN),
    NOT_CLOSED(OWN),
    CLOSED_BEFORE_ESTABLISHED(OWN),
    ENROLMENT_IN_UNKNOWN_SCHEME(STRICT_FACT),
    ENROLMENT_IN_CLOSED_SCHEME(STRICT_FACT),
    ENROLMENT_BEFORE_SCHEME(STRICT_FACT),
    NEW_ENROLMENT_WHILE_SUSPENDED(FACT),
    ALREADY_ENROLLED(OWN),
    SECOND_AFFILIATION(CLAIM),
    AMOUNT_ZERO(OWN),
    FINER_THAN_MINOR_UNITS(OWN),
    PAYMENT_DIFFERS(OWN),
    PAYMENT_UNKNOWN(OWN),
    PAYMENTS_STAND(OWN),
    COVERAGE_DIFFERS(OWN),
    COVERAGE_UNKNOWN(OWN),
    COVERAGE_EMPTY(OWN),
    ALREADY_STARTED(OWN),
    NOTHING_TO_REINSTATE(OWN),
    OVERLAPPING_COVERAGE(CLAIM),
    NOT_COVERED(OWN),
    INSURED_AS_DEPENDANT(OWN),
    DEPENDANTS_STAND(OWN),
    COVERAGE_STANDS(OWN),
    AFFILIATION_ENDED(OWN),
    ALREADY_ENDED(OWN),
    NOT_ENDED(OWN),
    ENDED_BEFORE_ENROLMENT(OWN),
    END_STANDS(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PAID_BEFORE_ENROLMENT(OWN),
    CONTRIBUTION_TO_NON_CONTRIBUTORY(STRICT_FACT),
    COVERED_BEFORE_ENROLMENT(OWN),
    COVERED_WITHIN_WAITING_PERIOD(STRICT_FACT),
    COVERED_WITHOUT_CONTRIBUTION(STRICT_FACT),
    DEPENDANT_WITHOUT_INSURED(OWN);

    private final Home home;

    ProtectionRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "protection"; }

    @Override
    public Home home() { return home; }
}
