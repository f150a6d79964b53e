package org.cooptrack.command.sheet;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** What can be wrong with a sheet or a row before a slice has seen it. The texts in three languages lie in problems/sheet. */
public enum SheetRule implements Rule {
    KIND_UNKNOWN, SOURCE_MISSING, REASON_MISSING, FILE_EMPTY, FILE_TOO_LARGE, TOO_MANY_ROWS, TOO_WIDE, CHARSET_UNKNOWN,
    CSV_BROKEN, XLSX_BROKEN, XLSX_TOO_LARGE, JSON_BROKEN, NO_HEADER, COLUMN_TWICE, COLUMNS_MISSING, EXPORT_NOT_MAPPED,
    KEY_MISSING,
    KEY_TWICE,
    CELL_EMPTY, CELL_ERROR, FORMULA_WITHOUT_VALUE, NOT_A_DATE, NOT_IN_THE_CALENDAR, DATE_AMBIGUOUS, DATE_NOT_EXACT,
    NOT_A_NUMBER, NUMBER_AMBIGUOUS, NOT_WHOLE, NOT_YES_OR_NO, CODE_UNKNOWN, CODE_AMBIGUOUS, REFERENCE_UNKNOWN,
    TOTAL_WRONG,
    CORRECTION_PROPOSED, ABOUT_ANOTHER, NOT_CORRECTABLE, PART_NOT_CORRECTABLE, REASON_NOT_LISTED, CHARACTER_UNWRITABLE,
    LIST_HAS_NOTHING_NEAR, NOT_WITHDRAWABLE, CORRECTION_NOT_WITHDRAWABLE, WAITS_FOR, NOT_STORABLE,
    NOT_NOW, UNFORESEEN,
    LEDGER_AWAY;

    @Override
    public String slice() { return "sheet"; }

    @Override
    public Home home() { return Home.OWN; }
}
