package org.cooptrack.command.reform;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of law and policy reform (field description, section 4). The texts in three languages lie in problems/reform. */
public enum ReformRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_OPENED(OWN),
    TITLE_MISSING(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    COUNTRY_TWICE(OWN),
    IN_THE_FUTURE(OWN),
    ALREADY_REACHED(OWN),
    NOT_REACHED(OWN),
    LATER_STAGE_STANDS(OWN),
    GAZETTE_REFERENCE_MISSING(OWN),
    GAZETTE_REFERENCE_OUT_OF_PLACE(OWN),
    GAZETTE_REFERENCE_TAKEN(CLAIM),
    REPEALED_BEFORE_IN_FORCE(OWN),
    NOBODY_CONSULTED(OWN),
    PARTY_TWICE(OWN),
    PARTY_UNKNOWN(FACT),
    CONSULTATION_DIFFERS(OWN),
    CONSULTATION_UNKNOWN(OWN),
    RANGE_IMPOSSIBLE(OWN),
    METHOD_MISSING(OWN),
    ALREADY_ESTIMATED(OWN),
    NOT_ESTIMATED(OWN),
    RETURN_TOO_FAR(OWN),
    PUBLISHED(OWN),
    RETURN_UNKNOWN(OWN),
    REACHED_SINCE(OWN),
    ALREADY_HALTED(OWN),
    NOT_HALTED(OWN),
    IN_FORCE(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    STAGE_SKIPPED(OWN),
    OUT_OF_ORDER(OWN),
    MOVED_AFTER_ITS_END(OWN),
    CONSULTED_FOR_ANOTHER_SIDE(FACT),
    RETURNED_FROM_NOWHERE(OWN);

    private final Home home;

    ReformRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "reform"; }

    @Override
    public Home home() { return home; }
}
