package org.cooptrack.command.evidence;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of checks of evidence. The texts in three languages lie in problems/evidence. */
public enum EvidenceRule implements Rule {
    EVENT_UNKNOWN(FACT), NOT_NAMED(FACT), IN_THE_FUTURE(OWN), DIGEST_MALFORMED(OWN), DIGEST_MISSING(OWN),
    DIGEST_DOES_NOT_FIT(OWN), ALREADY_CHECKED(OWN);

    private final Home home;

    EvidenceRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "evidence"; }

    @Override
    public Home home() { return home; }
}
