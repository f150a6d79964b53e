package org.cooptrack.command.access;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of taking history away: nothing is handed out before it stands in history who asked. The texts in three languages lie in problems/access. */
public enum AccessRule implements Rule {
    UNKNOWN(OWN), NOTHING_YET(FACT), BEYOND_HISTORY(FACT), OF_ANOTHER(FACT), ALREADY_BEGUN(OWN);

    private final Home home;

    AccessRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "access"; }

    @Override
    public Home home() { return home; }
}
