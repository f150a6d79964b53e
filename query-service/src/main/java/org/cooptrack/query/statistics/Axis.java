package org.cooptrack.query.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;

/** What an answer is broken down by: a dimension of the facts, or the period in which they happened. */
public sealed interface Axis {
    String code();

    /** A dimension of the facts. */
    record Of(Dimension dimension) implements Axis {
        @Override
        public String code() { return dimension.code(); }
    }

    /** A calendar period; facts whose date is less precise than it have none. */
    enum Period implements Axis {
        YEAR("year", "yyyy"), QUARTER("quarter", "yyyy-\"Q\"Q"), MONTH("month", "yyyy-MM");

        private final String code;
        final String format;

        Period(String code, String format) {
            this.code = code;
            this.format = format;
        }

        @Override
        public String code() { return code; }
    }

    /** Whether in a distinct figure the value is that of the subject's first live fact, so that the parts add up. */
    default boolean ofThePerson() {
        return this instanceof Of(Dimension dimension) && OF_THE_PERSON.contains(dimension);
    }

    /** Money is always broken down by it. */
    default boolean isCurrency() {
        return this instanceof Of(Dimension dimension) && dimension == Dimension.CURRENCY;
    }

    List<Dimension> OF_THE_PERSON = List.of(Dimension.SEX, Dimension.AGE_BAND, Dimension.DISABILITY);

    static Optional<Axis> named(String code) {
        Stream<Axis> dimensions = Arrays.stream(Dimension.values()).map(Of::new);
        return Stream.concat(Arrays.stream(Period.values()), dimensions).filter(axis -> axis.code().equals(code))
                .findFirst();
    }
}
