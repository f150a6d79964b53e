package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table of facts, or of those that are held, as far as figures need it. */
record Entry(long position, String event, int ordinal, String measure, @Nullable UUID subject, BigDecimal quantity,
        int weight, int from, int to, String dimensions, String origin, boolean evidenced, long since,
        long learned) {
    String key() { return event + "#" + ordinal; }
}
