package org.cooptrack.query.portfolio;

import java.time.LocalDate;

/** A day of long ago that nobody can have meant is a slip of the pen in what was published. */
final class Plausible {
    /** The year in which the International Labour Organization was founded. */
    private static final int FOUNDED = 1919;

    private Plausible() {}

    static LocalDate or(LocalDate day, LocalDate otherwise) { return day.getYear() < FOUNDED ? otherwise : day; }
}
