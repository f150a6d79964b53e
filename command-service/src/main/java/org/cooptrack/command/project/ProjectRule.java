package org.cooptrack.command.project;

import static org.cooptrack.command.law.Home.CLAIM;
import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;
import static org.cooptrack.command.law.Home.STRICT_FACT;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of a project's life (field description, section 3). The texts in three languages lie in problems/project. */
public enum ProjectRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_DRAFTED(OWN),
    SYMBOL_TAKEN(CLAIM),
    SYMBOL_MISSING(OWN),
    TITLE_MISSING(OWN),
    STARTS_AFTER_END(OWN),
    IN_THE_FUTURE(OWN),
    OUT_OF_ORDER(OWN),
    ENDED(OWN),
    NO_LONGER_DRAFT(OWN),
    PERCENTAGES_NOT_WHOLE(OWN),
    PERCENTAGE_OUT_OF_RANGE(OWN),
    CODE_TWICE(OWN),
    CODE_NOT_ON_LIST(FACT),
    OFFICE_UNKNOWN(FACT),
    LOCATION_KNOWN(OWN),
    LOCATION_UNKNOWN(OWN),
    POINT_OUT_OF_RANGE(OWN),
    RELATED_UNKNOWN(FACT),
    OWN_ANCESTOR(STRICT_FACT),
    ALREADY_RELATED(CLAIM),
    NOT_RELATED(OWN),
    ORGANISATION_UNKNOWN(FACT),
    NOT_PARTICIPATING(OWN),
    FUNDING_MISSING(OWN),
    ACCOUNTABLE_MISSING(OWN),
    NO_INDICATOR_WITH_TARGET(STRICT_FACT),
    APPROVER_IS_AUTHOR(FACT),
    WRONG_STATUS(OWN),
    NOT_APPROVED(OWN),
    GROUND_MISSING(OWN),
    REVIEW_DATE_MISSING(OWN),
    REPORTING_ORGANISATION_MISSING(OWN),
    IDENTIFIER_FIXED(OWN),
    IDENTIFIER_TAKEN(CLAIM),
    NO_COMMITMENT(STRICT_FACT),
    NOT_AN_EXTENSION(OWN),
    NOT_A_SHORTENING(OWN),
    OPEN_RELEASE_CASES(STRICT_FACT);

    private final Home home;

    ProjectRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "project"; }

    @Override
    public Home home() { return home; }
}
