package org.cooptrack.command.enterprise;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of enterprises and jobs (field description, section 4). The texts in three languages lie in problems/enterprise. */
public enum EnterpriseRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_SUPPORTED(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    SUPPORT_MISSING(OWN),
    SUPPORT_TWICE(OWN),
    OWNER_INCOMPLETE(OWN),
    RECORDS_STAND(OWN),
    HEADCOUNT_NEGATIVE(OWN),
    ESTIMATE_MISSING(OWN),
    ESTIMATE_OUT_OF_RANGE(OWN),
    EQUIVALENTS_NEGATIVE(OWN),
    NOBODY_COUNTED(OWN),
    START_UP_WITH_WORKERS(OWN),
    BASELINE_DIFFERS(OWN),
    BASELINE_MISSING(OWN),
    HEADCOUNT_DIFFERS(OWN),
    HEADCOUNT_UNKNOWN(OWN),
    CLAIM_WITHOUT_BASELINE(OWN),
    CLAIM_BEFORE_BASELINE(OWN),
    CLAIMS_STAND(OWN),
    CLAIM_DIFFERS(OWN),
    CLAIM_UNKNOWN(OWN),
    PLACEMENT_TWICE(OWN),
    PLACEMENT_TAKEN(CLAIM),
    PLACEMENT_OF_INDIRECT_JOB(OWN),
    MORE_PLACEMENTS_THAN_JOBS(OWN),
    DECIDED_BY_CLAIMANT(OWN),
    DECIDED_BEFORE_JOBS(OWN),
    ALREADY_VERIFIED(OWN),
    NOT_VERIFIED(OWN),
    VERIFICATION_STANDS(OWN),
    ALREADY_REJECTED(OWN),
    NOT_REJECTED(OWN),
    REJECTION_STANDS(OWN),
    LOSS_DIFFERS(OWN),
    LOSS_UNKNOWN(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    HEADCOUNT_WITHOUT_BASELINE(OWN),
    LOSS_WITHOUT_BASELINE(OWN);

    private final Home home;

    EnterpriseRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "enterprise"; }

    @Override
    public Home home() { return home; }
}
