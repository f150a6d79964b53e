package org.cooptrack.command.accounts;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of accounting ledgers that are brought in. The texts in three languages lie in problems/accounts. */
public enum AccountsRule implements Rule {
    UNKNOWN(OWN), ALREADY_IMPORTED(OWN), NAME_MISSING(OWN), DIGEST_MALFORMED(OWN), PERIOD_BACKWARDS(OWN),
    NO_BOOKING(OWN), PROJECT_UNKNOWN(FACT), REFERENCE_MISSING(OWN), CURRENCY_UNKNOWN(FACT), OUTSIDE_PERIOD(OWN),
    PART_OUT_OF_ORDER(OWN), TOO_MANY_PARTS(OWN);

    private final Home home;

    AccountsRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "accounts"; }

    @Override
    public Home home() { return home; }
}
