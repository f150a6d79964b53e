package org.cooptrack.command.delegation;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of dated delegation: four eyes never means self-approval (field description, section 2). The texts in three languages lie in problems/delegation. */
public enum DelegationRule implements Rule {
    UNKNOWN(OWN), DELEGATE_UNNAMED(OWN), TO_ONESELF(FACT), RUNS_BACKWARDS(OWN), OVER_ONE_YEAR(OWN), HANDED_ON(FACT),
    OFFICE_UNKNOWN(FACT), PROJECT_UNKNOWN(FACT), ALREADY_GIVEN(OWN);

    private final Home home;

    DelegationRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "delegation"; }

    @Override
    public Home home() { return home; }
}
