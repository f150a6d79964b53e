package org.cooptrack.events.value;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/** A number of persons by sex and without identity, what it rests on, and how it was estimated if it was. */
public record Headcount(int female, int male, int other, int notStated, CountBasis basis,
        @Nullable Estimate estimate) {
    public long persons() { return (long) female + male + other + notStated; }

    public int of(Sex sex) {
        return switch (sex) {
            case FEMALE -> female;
            case MALE -> male;
            case OTHER -> other;
            case NOT_STATED -> notStated;
        };
    }

    public List<Entry> entries(String measure, FieldDate occurredOn, Dimensions dimensions) {
        return new BySex(female, male, other, notStated).entries(measure, occurredOn,
                dimensions.with(Dimension.BASIS, basis.name()));
    }
}
