package org.cooptrack.command.quality;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/**
 * The law of quality issues (field description, section 2). The texts in three languages lie in problems/quality. SPOTTED
 * is the rule under which people raise what no other rule says, HELD_BACK_FROM_PUBLICATION that under which whoever publishes
 * raises what the standard would refuse.
 */
public enum QualityRule implements Rule {
    FACT_UNKNOWN(FACT), NO_SUCH_ISSUE(FACT), REASON_MISSING(OWN), ALREADY_CLOSED(OWN), FACT_IS_AN_ISSUE(FACT),
    RULE_UNKNOWN(OWN), OWNER_UNKNOWN(FACT), DUE_IN_THE_PAST(OWN), ALREADY_OPEN(OWN), CLOSED(OWN),
    VALUES_DO_NOT_FIT(OWN), SPOTTED(OWN), HELD_BACK_FROM_PUBLICATION(OWN);

    private final Home home;

    QualityRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "quality"; }

    @Override
    public Home home() { return home; }
}
