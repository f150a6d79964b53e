package org.cooptrack.command.funds;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of a project's money (field description, sections 2 and 3). The texts in three languages lie in problems/funds. */
public enum FundsRule implements Rule {
    PROJECT_UNKNOWN(FACT),
    PROJECT_NOT_OPEN(FACT),
    PARTNER_UNKNOWN(FACT),
    CURRENCY_UNKNOWN(FACT),
    CODE_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    AMOUNT_NOT_POSITIVE(OWN),
    AMOUNT_ZERO(OWN),
    FINER_THAN_MINOR_UNITS(OWN),
    AGREEMENT_NOT_SIGNED(OWN),
    PARTNER_NOT_SIGNED(OWN),
    PARTNER_WANTED(OWN),
    PARTNER_FIXED(OWN),
    RECEIVER_MISSING(OWN),
    REFERENCE_OF_ANOTHER(OWN),
    AGREEMENT_DIFFERS(OWN),
    AGREEMENT_SIGNED_TWICE(OWN),
    AGREEMENT_UNKNOWN(OWN),
    COMMITTED_UNDER_IT(OWN),
    TRANSACTION_UNKNOWN(OWN),
    TRANSACTION_DIFFERS(OWN),
    REFERENCE_TAKEN(OWN),
    NOT_A_COMMITMENT(OWN),
    MORE_THAN_IS_LEFT(OWN),
    NOT_REFUNDABLE(OWN),
    BEFORE_WHAT_IT_CHANGES(OWN),
    REVERSAL_REVERSED(OWN),
    REVERSAL_CORRECTED(OWN),
    ALREADY_REVERSED(OWN),
    FOLLOWED_BY_OTHERS(OWN),
    CURRENCY_FIXED(OWN),
    SIGN_FIXED(OWN),
    TYPE_HAS_ITS_OWN_COMMAND(OWN),
    LINES_DO_NOT_ADD_UP(OWN),
    BUDGET_NEGATIVE(OWN),
    PERIOD_BACKWARDS(OWN),
    PERIOD_OVER_A_YEAR(OWN),
    REPORT_NOT_DUE(OWN),
    REPORT_DIFFERS(OWN),
    REPORT_DELIVERED(OWN),
    REPORT_NOT_DELIVERED(OWN),
    PLANNED_WHILE_SUSPENDED(FACT),
    /** A fact may break these; it is then recorded with a quality issue. */
    PROJECT_CLOSED_ON_DAY(FACT),
    PROJECT_SUSPENDED_ON_DAY(FACT),
    REPORT_OVERDUE(FACT),
    REFERENCE_DIFFERS(OWN),
    ABOVE_COMMITMENT(OWN),
    ABOVE_RECEIPTS(OWN),
    ABOVE_REFUNDED(OWN),
    /** A warning only: the fact stands in the figures. */
    LOOKS_LIKE_ANOTHER(OWN);

    private final Home home;

    FundsRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "funds"; }

    @Override
    public Home home() { return home; }
}
