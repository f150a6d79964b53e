package org.cooptrack.launcher;

import java.io.Serial;

/** Something the user can put right: one line that says what, and nothing else. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Line line;

    Refused(Line line, Object... values) {
        super(line.with(values), null, false, false);
        this.line = line;
    }

    Line line() { return line; }
}
