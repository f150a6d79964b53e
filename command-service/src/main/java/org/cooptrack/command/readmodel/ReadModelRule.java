package org.cooptrack.command.readmodel;

import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of read models and their versions. The texts in three languages lie in problems/readmodel. */
public enum ReadModelRule implements Rule {
    UNNAMED(OWN), VERSION_IMPOSSIBLE(OWN), CHOSEN_IS_KEPT(OWN);

    private final Home home;

    ReadModelRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "readmodel"; }

    @Override
    public Home home() { return home; }
}
