package org.cooptrack.command.hiv;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of programmes on HIV and AIDS at the workplace (field description, section 4). The texts in three languages lie in problems/hiv. */
public enum HivRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_STARTED(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    WORKPLACE_HAS_PROGRAMME(CLAIM),
    RECORDS_STAND(OWN),
    HEADCOUNT_NEGATIVE(OWN),
    ESTIMATE_MISSING(OWN),
    ESTIMATE_OUT_OF_RANGE(OWN),
    NOBODY_COUNTED(OWN),
    HEADCOUNT_DIFFERS(OWN),
    HEADCOUNT_UNKNOWN(OWN),
    /** Recommendation No. 200 (2010) has such policies made with employers and workers. */
    POLICY_WITHOUT_BOTH_SIDES(OWN),
    SIGNATURE_TWICE(OWN),
    SIGNATORY_UNKNOWN(FACT),
    ADOPTED_BEFORE_SIGNED(OWN),
    POLICY_OUTSIDE_PROGRAMME(OWN),
    POLICY_DIFFERS(OWN),
    POLICY_MISSING(OWN),
    NUMBER_BELOW_ONE(OWN),
    NUMBER_DIFFERS(OWN),
    NUMBER_UNKNOWN(OWN),
    ALREADY_ENDED(OWN),
    NOT_ENDED(OWN),
    ENDED_BEFORE_STARTED(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    OUTSIDE_PROGRAMME(OWN),
    LEAVES_RECORDS_OUTSIDE(OWN);

    private final Home home;

    HivRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "hiv"; }

    @Override
    public Home home() { return home; }
}
