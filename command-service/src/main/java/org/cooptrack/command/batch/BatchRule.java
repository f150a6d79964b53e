package org.cooptrack.command.batch;

import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of batches. The texts in three languages lie in problems/batch. */
public enum BatchRule implements Rule {
    UNKNOWN(OWN), OTHER_CONTENT(OWN), WITHDRAWN(OWN), NOT_WITHDRAWN(OWN);

    private final Home home;

    BatchRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "batch"; }

    @Override
    public Home home() { return home; }
}
