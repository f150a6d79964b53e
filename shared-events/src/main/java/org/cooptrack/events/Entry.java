package org.cooptrack.events;

import java.util.UUID;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * One signed row under a figure. The subject is who or what is counted once in a distinct figure (a person, a project);
 * without one the row adds to sums only. A retraction repeats the dimensions of the original exactly, with the sign turned.
 * The weight says whether this was said (1) or taken back (-1), which a quantity of zero does not tell.
 */
public record Entry(String measure, @Nullable UUID subject, Decimal quantity, int weight, FieldDate occurredOn,
        Dimensions dimensions) {
    /** Something that was said. */
    public Entry(String measure, @Nullable UUID subject, Decimal quantity, FieldDate occurredOn,
            Dimensions dimensions) {
        this(measure, subject, quantity, 1, occurredOn, dimensions);
    }

    public static Entry one(String measure, UUID subject, FieldDate occurredOn, Dimensions dimensions) {
        return new Entry(measure, subject, Decimal.ONE, occurredOn, dimensions);
    }

    /** Taken back: nothing of it is said any more. */
    public Entry reversed() {
        return new Entry(measure, subject, quantity.negated(), -weight, occurredOn, dimensions);
    }

    /** Said as one less: an end of what was so, a loss. */
    public Entry less() {
        return new Entry(measure, subject, quantity.negated(), weight, occurredOn, dimensions);
    }
}
