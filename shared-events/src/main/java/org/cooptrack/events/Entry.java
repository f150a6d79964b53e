package org.cooptrack.events;

import java.util.UUID;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * One signed row under a figure. The subject is who or what is counted once in a distinct figure (a person, a project);
 * without one the row adds to sums only. A retraction repeats the dimensions of the original exactly, with the sign turned.
 */
public record Entry(String measure, @Nullable UUID subject, Decimal quantity, FieldDate occurredOn,
        Dimensions dimensions) {
    public static Entry one(String measure, UUID subject, FieldDate occurredOn, Dimensions dimensions) {
        return new Entry(measure, subject, Decimal.ONE, occurredOn, dimensions);
    }

    public Entry reversed() { return new Entry(measure, subject, quantity.negated(), occurredOn, dimensions); }
}
