package org.cooptrack.events.value;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;

/** How many persons, by sex and without names. */
public record BySex(int female, int male, int other, int notStated) {
    public long total() { return (long) female + male + other + notStated; }

    public boolean belowZero() { return Stream.of(Sex.values()).anyMatch(sex -> number(sex) < 0); }

    /** An entry for each sex: that nobody of it was counted is an answer, too. */
    public List<Entry> entries(String measure, FieldDate occurredOn, Dimensions dimensions) {
        return Stream.of(Sex.values()).map(sex -> new Entry(measure, null,
                Decimal.of(number(sex)), occurredOn, dimensions.with(Dimension.SEX, sex.name()))).toList();
    }

    private int number(Sex sex) {
        return switch (sex) {
            case FEMALE -> female;
            case MALE -> male;
            case OTHER -> other;
            case NOT_STATED -> notStated;
        };
    }
}
