package org.cooptrack.launcher;

import java.util.Locale;

/** What the service says of an activity, in the order of the table. */
enum Verdict {
    IMPORTED, AMENDED, UNCHANGED, REFUSED, FAILED;

    static Verdict of(String code) { return valueOf(code.toUpperCase(Locale.ROOT)); }

    Line line() { return Line.valueOf("VERDICT_" + name()); }

    /** Whether the activity was left out. */
    boolean left() {
        return this == REFUSED || this == FAILED;
    }
}
