package org.cooptrack.query.fact;

import java.time.LocalDate;
import org.cooptrack.events.Dimension;

/**
 * What was told of a project or an office, or holds of a country, for a time: a value under a dimension, from the first day to the last.
 *
 * @param owner
 *            the id of the project or office, or the code of the country
 */
public record Told(String owner, Dimension dimension, String value, LocalDate from, LocalDate to) {
    /** What holds from ever. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    /** What holds until further notice. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    static Told ever(String owner, Dimension dimension, String value) {
        return new Told(owner, dimension, value, BEGINNING, END);
    }
}
