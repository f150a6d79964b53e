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

    /**
     * An entry for each sex. Who gives the numbers says that it was no woman or no man; of the others a zero says nothing, for
     * it stands there as well where nobody asked.
     */
    public List<Entry> entries(String measure, FieldDate occurredOn, Dimensions dimensions) {
        return Stream.of(Sex.values()).filter(sex -> number(sex) != 0 || sex == Sex.FEMALE || sex == Sex.MALE)
                .map(sex -> new Entry(measure, null, Decimal.of(number(sex)), occurredOn,
                        dimensions.with(Dimension.SEX, sex.name())))
                .toList();
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
