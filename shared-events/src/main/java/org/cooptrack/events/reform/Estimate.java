package org.cooptrack.events.reform;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** How many workers a reform concerns: an estimate, never a count, with its range and the method by which it was made. */
public record Estimate(int workers, int atLeast, int atMost, String method, FieldDate asOf,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "reform-workers-concerned";

    List<Entry> entries(Matter matter, FieldDate occurredOn) {
        return List.of(new Entry(MEASURE, null, Decimal.of(workers), occurredOn,
                matter.dimensions().with(Dimension.BASIS, CountBasis.ESTIMATED.name())));
    }
}
