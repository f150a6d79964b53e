package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * What settled a dispute: in which way, on which day, which parties agreed, and what supports it. To an award agrees who
 * submitted to it before or accepted it.
 */
public record Settlement(Matter matter, Way way, List<UUID> agreedBy, FieldDate occurredOn,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "disputes-settled";

    public Settlement { agreedBy = List.copyOf(agreedBy); }

    boolean evidenced() { return evidence != null; }

    Entry of(UUID dispute) {
        return Entry.one(MEASURE, dispute, occurredOn, matter.dimensions().with(Dimension.WAY, way.name()));
    }
}
