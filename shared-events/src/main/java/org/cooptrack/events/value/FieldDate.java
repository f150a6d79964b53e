package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** When something happened in the field, as precisely as it is known: {@code 2024-03-05}, {@code 2024-03} or {@code 2024} (ISO 8601). */
public record FieldDate(String text, LocalDate earliest, LocalDate latest) implements Comparable<FieldDate> {
    @JsonCreator
    public static FieldDate parse(String text) {
        if (!text.matches("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?"))
            throw new IllegalArgumentException("a date is written 2024-03-05, 2024-03 or 2024");
        return switch (text.length()) {
            case 4 -> new FieldDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new FieldDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> on(LocalDate.parse(text));
        };
    }

    public static FieldDate on(LocalDate day) { return new FieldDate(day.toString(), day, day); }

    /** Later than that day, whichever day it was. */
    public boolean isAfter(LocalDate day) {
        return earliest.isAfter(day);
    }

    /** Earlier than that day, whichever day it was. */
    public boolean isBefore(LocalDate day) {
        return latest.isBefore(day);
    }

    public int year() { return earliest.getYear(); }

    @Override
    public int compareTo(FieldDate other) { return earliest.compareTo(other.earliest); }

    @JsonValue
    @Override
    public String toString() { return text; }
}
