package org.cooptrack.query.projection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A value of a row by which lists are filtered: its column, PostgreSQL type and where it is found in the row. */
public record Column<R extends Record>(String name, String type, Function<R, @Nullable Object> value,
        Predicate<String> possible) {
    private static final String RANGE = "daterange";

    public static <R extends Record> Column<R> text(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, "text", value, _ -> true);
    }

    /** Several values, any of which finds the row. */
    public static <R extends Record> Column<R> texts(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, "text[]", value, _ -> true);
    }

    /** A span of days as PostgreSQL writes a range; any day within finds the row. */
    public static <R extends Record> Column<R> days(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, RANGE, value, Column::isDay);
    }

    /** The same, where only some values can be there at all; others are refused. */
    public Column<R> only(Predicate<String> some) {
        return new Column<>(name, type, value, some);
    }

    /** The same with the names of these constants as its only values. */
    public Column<R> only(Enum<?>[] constants) {
        return only(asked -> Arrays.stream(constants).anyMatch(one -> one.name().equals(asked)));
    }

    void require(String asked) {
        if (!possible.test(asked)) throw new ProblemException(400, "query.value", parameter(), asked, parameter());
    }

    /** As it is asked for in a query: {@code implementing-partner}. */
    public String parameter() {
        return name.replace('_', '-');
    }

    String condition() {
        if (type.equals(RANGE)) return name + " @> ?::date";
        return several() ? name + " @> array[?::text]" : name + "::text = ?";
    }

    private static boolean isDay(String asked) {
        try {
            LocalDate day = LocalDate.parse(asked);
            return day.toString().equals(asked) && day.getYear() > 0 && day.getYear() < 10_000;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    boolean several() { return type.endsWith("[]"); }
}
