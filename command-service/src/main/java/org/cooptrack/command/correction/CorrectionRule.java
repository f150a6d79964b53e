package org.cooptrack.command.correction;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of corrections in certified periods: asked for by one, decided by another (field description, section 2). The texts in three languages lie in problems/correction. */
public enum CorrectionRule implements Rule {
    UNKNOWN(OWN), OWN_REQUEST(FACT), NOT_PENDING(OWN), WITHDRAWN_BY_ANOTHER(FACT), OFFICE_UNKNOWN(FACT),
    REASON_MISSING(OWN), NOTHING_NAMED(OWN), NAMED_TWICE(OWN), FACT_MOVED(FACT);

    private final Home home;

    CorrectionRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "correction"; }

    @Override
    public Home home() { return home; }
}
