package org.cooptrack.launcher;

import java.util.Locale;

/** What the service says became of a row, in the order in which it is told. */
enum RowEnd {
    RECORDED, ISSUE, WAITING, CORRECTED, REQUESTED, UNCHANGED, WITHDRAWN, TOTAL, CORRECTION_PROPOSED, REFUSED, FAILED;

    static RowEnd of(String code) { return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')); }

    Line line() { return Line.valueOf("ROW_" + name()); }

    /** Whether what the row says now is known to the service, or nothing was left to know. */
    boolean taken() {
        return switch (this) {
            case RECORDED, ISSUE, WAITING, CORRECTED, REQUESTED, UNCHANGED, WITHDRAWN, TOTAL -> true;
            case CORRECTION_PROPOSED, REFUSED, FAILED -> false;
        };
    }
}
