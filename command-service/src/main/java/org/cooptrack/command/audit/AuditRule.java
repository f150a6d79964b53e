package org.cooptrack.command.audit;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of samples. The texts in three languages lie in problems/audit. */
public enum AuditRule implements Rule {
    UNKNOWN(OWN), ALREADY_DRAWN(OWN), QUESTION_MALFORMED(OWN), SEED_MISSING(OWN), BEYOND_HISTORY(FACT),
    EVENT_UNKNOWN(FACT), DRAWN_TWICE(OWN), NOTHING_DRAWN(OWN), STRATA_DO_NOT_FIT(OWN), NOT_DRAWN(OWN),
    OWN_WORK(FACT), ALREADY_TESTED(OWN), NOT_TESTED(OWN), AUDITED_DOES_NOT_FIT(OWN), DEVIATION_DOES_NOT_FIT(OWN),
    EVIDENCE_TOLD_IN_CLEAR(OWN);

    private final Home home;

    AuditRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "audit"; }

    @Override
    public Home home() { return home; }
}
