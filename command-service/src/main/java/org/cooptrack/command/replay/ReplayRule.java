package org.cooptrack.command.replay;

import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of replays. The texts in three languages lie in problems/replay. */
public enum ReplayRule implements Rule {
    UNKNOWN(OWN), POSITION_IMPOSSIBLE(OWN), PROJECTION_UNNAMED(OWN), ALREADY_BEGUN(OWN);

    private final Home home;

    ReplayRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "replay"; }

    @Override
    public Home home() { return home; }
}
