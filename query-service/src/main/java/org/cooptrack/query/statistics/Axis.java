package org.cooptrack.query.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;

/** What an answer is broken down by: a dimension of the facts, or the period in which they happened. */
public sealed interface Axis {
    String code();

    /** A dimension of the facts. */
    record Of(Dimension dimension) implements Axis {
        @Override
        public String code() { return dimension.code(); }
    }

    /** A calendar period; facts whose date is less precise than it have none. The days themselves tell targets apart. */
    enum Period implements Axis {
        YEAR("year", "yyyy", ""), QUARTER("quarter", "yyyy-\"Q\"Q", "-Q[1-4]"),
        MONTH("month", "yyyy-MM", "-(0[1-9]|1[0-2])"),
        DAYS("period", "yyyy-MM-dd", "-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

        private static final int MONTH_LENGTH = 7;

        private final String code;
        final String format;
        private final Pattern text;

        Period(String code, String format, String afterYear) {
            this.code = code;
            this.format = format;
            this.text = Pattern.compile("(?!0000)\\d{4}" + afterYear);
        }

        /** The one in which all days of a fact lie, from the first to the last; null where there is none. */
        public @Nullable String of(LocalDate first, LocalDate last) {
            if (this == DAYS) return write(first) + "/" + write(last);
            String period = write(first);
            return period.equals(write(last)) ? period : null;
        }

        private String write(LocalDate day) {
            String year = "%04d".formatted(day.getYear());
            return switch (this) {
                case YEAR -> year;
                case QUARTER -> year + "-Q" + ((day.getMonthValue() + 2) / 3);
                case MONTH -> day.toString().substring(0, MONTH_LENGTH);
                case DAYS -> day.toString();
            };
        }

        /** Whether a period is written so. */
        boolean writes(String value) { return text.matcher(value).matches(); }

        @Override
        public String code() { return code; }
    }

    /** Whether in a distinct figure the value is that of the subject's first live fact, so that the parts add up. */
    default boolean ofThePerson() {
        return this instanceof Of(Dimension dimension) && OF_THE_PERSON.contains(dimension);
    }

    /**
     * Whether it tells units apart that are never added: money by its currency, targets by what they count, as a sum or
     * distinct, of which part and in which days.
     */
    default boolean tellsUnitsApart() {
        return this instanceof Of(Dimension dimension) && OF_UNITS.contains(dimension) || ofTargets().contains(this);
    }

    /** Whether it says which measure targets count. */
    default boolean tellsMeasuresApart() {
        return this instanceof Of(Dimension dimension) && dimension == Dimension.COUNTED_MEASURE;
    }

    /**
     * By what targets of one measure are told apart, whether asked for or not. No constant, for periods are axes themselves: who
     * met them first would find it without them.
     */
    static List<Axis> ofTargets() {
        return List.of(new Of(Dimension.COUNTED_FIGURE), new Of(Dimension.COUNTED_PART), Period.DAYS);
    }

    List<Dimension> OF_UNITS = List.of(Dimension.CURRENCY, Dimension.COUNTED_MEASURE);

    List<Dimension> OF_THE_PERSON = List.of(Dimension.SEX, Dimension.AGE_BAND, Dimension.DISABILITY);

    /** Whether it splits each fact among those who pay for it. */
    default boolean attributes() {
        return this instanceof Of(Dimension dimension) && dimension == Dimension.ATTRIBUTED_PARTNER;
    }

    static Stream<Axis> all() {
        Stream<Axis> dimensions = Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.PROJECT_SHARE).map(Of::new);
        return Stream.concat(Arrays.stream(Period.values()), dimensions);
    }

    static Optional<Axis> named(String code) {
        return all().filter(axis -> axis.code().equals(code)).findFirst();
    }
}
