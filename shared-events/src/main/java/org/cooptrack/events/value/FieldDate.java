package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * When something happened in the field, as precisely as it is known: {@code 2024-03-05}, {@code 2024-03} or {@code 2024}
 * (ISO 8601); or no more precisely than it may be told in clear: {@code 2024-Q1}.
 */
@Written("2024-03-05, 2024-03, 2024-Q1, 2024")
public record FieldDate(String text, LocalDate earliest, LocalDate latest) implements Comparable<FieldDate> {
    @JsonCreator
    public static FieldDate parse(String text) {
        if (text.matches("(?!0000)\\d{4}-Q[1-4]")) return quarter(text);
        if (!text.matches("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?"))
            throw new IllegalArgumentException("a date is written 2024-03-05, 2024-03, 2024-Q1 or 2024");
        return switch (text.length()) {
            case 4 -> new FieldDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new FieldDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> on(LocalDate.parse(text));
        };
    }

    public static FieldDate on(LocalDate day) { return new FieldDate(day.toString(), day, day); }

    private static FieldDate quarter(String text) {
        var last = YearMonth.of(Integer.parseInt(text.substring(0, 4)), 3 * (text.charAt(6) - '0'));
        return new FieldDate(text, last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    /** No more than the quarter in which it was; as it is where not even that is known. */
    public FieldDate inQuarter() {
        var from = quarterOf(earliest);
        return from.equals(quarterOf(latest)) ? parse(from) : this;
    }

    private static String quarterOf(LocalDate day) {
        return "%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

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
