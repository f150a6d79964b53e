package org.cooptrack.query.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a row by which lists are filtered: its column, PostgreSQL type and where it is found in the row. */
public record Column<R extends Record>(String name, String type, Function<R, @Nullable Object> value,
        Possible possible) {
    private static final String RANGE = "daterange";

    public static <R extends Record> Column<R> text(String name, Function<R, @Nullable Object> value) {
        return of(name, "text", value);
    }

    /** Several values, any of which finds the row. */
    public static <R extends Record> Column<R> texts(String name, Function<R, @Nullable Object> value) {
        return of(name, "text[]", value);
    }

    /** A value of any other type. */
    public static <R extends Record> Column<R> of(String name, String type, Function<R, @Nullable Object> value) {
        return new Column<>(name, type, value, Possible.of(name));
    }

    /** A span of days as PostgreSQL writes a range; any day within finds the row. */
    public static <R extends Record> Column<R> days(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, RANGE, value, new Possible(day -> Day.read(day).isPresent(), "query.day"));
    }

    /** The same, where only some values can be there at all; others are refused. */
    public Column<R> only(Possible some) {
        return new Column<>(name, type, value, some);
    }

    /** The same with the names of these constants as its only values. */
    public Column<R> only(Enum<?>[] constants) {
        return only(Possible.oneOf(constants));
    }

    /** @throws org.cooptrack.web.problem.ProblemException where it cannot be that */
    public void require(String asked) {
        possible.require(parameter(), asked);
    }

    /** As it is asked for in a query: {@code implementing-partner}. */
    public String parameter() {
        return name.replace('_', '-');
    }

    String condition() {
        if (type.equals(RANGE)) return name + " @> ?::date";
        return several() ? name + " @> array[?::text]" : name + "::text = ?";
    }

    boolean several() { return type.endsWith("[]"); }
}
