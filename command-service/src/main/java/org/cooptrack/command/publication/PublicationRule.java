package org.cooptrack.command.publication;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of published reports (issue 4, publications that reproduce). The texts in three languages lie in problems/publication. */
public enum PublicationRule implements Rule {
    UNKNOWN(OWN), TITLE_MISSING(OWN), NOTHING_REPORTED(OWN), TOO_MANY_FIGURES(OWN), FORM_UNKNOWN(OWN),
    BEYOND_HISTORY(FACT), DIGEST_OTHER(OWN), ADDRESSEE_UNKNOWN(FACT), ADDRESSEE_TWICE(OWN),
    MATERIALITY_MISSING(OWN), MATERIALITY_NEGATIVE(OWN), NOT_LATER(OWN), REASON_MISSING(OWN), NOTHING_PREPARED(OWN),
    NOT_WHAT_WAS_READ(OWN),
    OWN_REPORT(FACT), NOT_PUBLISHED(OWN), WITHDRAWN(OWN), NOTHING_CHANGED(OWN), PLACE_TWICE(OWN),
    PLACE_UNKNOWN(OWN), BEFORE_OTHER(OWN), MATERIAL(OWN);

    private final Home home;

    PublicationRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "publication"; }

    @Override
    public Home home() { return home; }
}
