package org.cooptrack.query.projection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How a day is written in a question: {@code 2024-03-05}, of the calendar, in a year of four digits. */
public final class Day {
    private static final int LENGTH = 10;

    private Day() {}

    /** The day; none where the text is no day. */
    public static Optional<LocalDate> read(String text) {
        try {
            if (text.length() == LENGTH && !text.startsWith("0000")) return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            // none, like every other text that is no day
        }
        return Optional.empty();
    }
}
