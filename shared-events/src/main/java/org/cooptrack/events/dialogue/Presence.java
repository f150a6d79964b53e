package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/**
 * How many attended for one side, by sex and without names, which organisations were there, what the count rests on
 * and what supports it. A side on which nobody was counted was not there.
 */
public record Presence(Side side, int female, int male, int other, int notStated, List<UUID> organisations,
        CountBasis basis, @Nullable String method, @Nullable Evidence evidence) {
    public static final String MEASURE = "dialogue-participants";

    public Presence { organisations = List.copyOf(organisations); }

    public long persons() { return (long) female + male + other + notStated; }

    List<Entry> entries(Matter matter, FieldDate occurredOn) {
        var counted = matter.dimensions().with(Dimension.BASIS, basis.name());
        return Stream.of(Sex.values())
                .map(sex -> new Entry(MEASURE, null, Decimal.of(number(sex)), occurredOn,
                        counted.with(Dimension.SEX, sex.name())))
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
