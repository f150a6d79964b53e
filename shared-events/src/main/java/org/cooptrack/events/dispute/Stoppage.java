package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * A stoppage of work in a dispute and the working days lost by it, each worker's day counted, half days as 0.5; what the
 * number rests on and what supports it. It counts on the day, month or year in which work stopped.
 */
public record Stoppage(UUID stoppage, Matter matter, Action action, FieldDate occurredOn, Decimal daysLost,
        @Nullable Integer workers, CountBasis basis, @Nullable String method, @Nullable Evidence evidence) {
    public static final String MEASURE = "working-days-lost";

    boolean evidenced() { return evidence != null; }

    Entry lost() {
        return new Entry(MEASURE, null, daysLost, occurredOn,
                matter.dimensions().with(Dimension.BASIS, basis.name()));
    }
}
