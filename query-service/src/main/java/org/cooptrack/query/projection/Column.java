package org.cooptrack.query.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a row by which lists are filtered: its column, PostgreSQL type and where it is found in the row. */
public record Column<R extends Record>(String name, String type, Function<R, @Nullable Object> value) {
    public static <R extends Record> Column<R> text(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, "text", value);
    }

    /** Several values, any of which finds the row. */
    public static <R extends Record> Column<R> texts(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, "text[]", value);
    }

    /** As it is asked for in a query: {@code implementing-partner}. */
    public String parameter() {
        return name.replace('_', '-');
    }

    String condition() { return several() ? name + " @> array[?::text]" : name + "::text = ?"; }

    boolean several() { return type.endsWith("[]"); }
}
