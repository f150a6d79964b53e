package org.cooptrack.command.dispute;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of labour disputes (field description, section 4). The texts in three languages lie in problems/dispute. */
public enum DisputeRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_NOTIFIED(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    COUNTRY_TWICE(OWN),
    PARTIES_MISSING(OWN),
    PARTY_UNKNOWN(FACT),
    PARTY_TWICE(OWN),
    PARTY_DIFFERS(OWN),
    PARTY_NOT_NAMED(OWN),
    PARTY_AGREED(OWN),
    HEADCOUNT_NOT_POSITIVE(OWN),
    MORE_STANDS(OWN),
    PROCEEDINGS_UNKNOWN(OWN),
    PROCEEDINGS_DIFFER(OWN),
    SETTLED_WITHOUT_BOTH_PARTIES(OWN),
    SETTLED_WITHOUT_PROCEEDINGS(OWN),
    SETTLED_BEFORE_PROCEEDINGS(OWN),
    ALREADY_SETTLED(OWN),
    NOT_SETTLED(OWN),
    SETTLEMENT_STANDS(OWN),
    ALREADY_ENDED(OWN),
    NOT_ENDED(OWN),
    DAYS_NEGATIVE(OWN),
    METHOD_MISSING(OWN),
    STOPPAGE_UNKNOWN(OWN),
    STOPPAGE_DIFFERS(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    SIDE_MISSING(OWN),
    PROCEEDINGS_BEFORE_NOTIFICATION(OWN),
    ENDED_BEFORE_NOTIFICATION(OWN),
    ENDED_WITHOUT_PROCEEDINGS(OWN),
    STOPPAGE_AFTER_SETTLEMENT(OWN);

    private final Home home;

    DisputeRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "dispute"; }

    @Override
    public Home home() { return home; }
}
