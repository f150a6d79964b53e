package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Conciliation or arbitration that took place, when it began, and what supports it. */
public record Proceedings(Matter matter, Way way, FieldDate occurredOn, @Nullable Evidence evidence) {
    public static final String MEASURE = "disputes-conciliated-or-arbitrated";

    boolean evidenced() { return evidence != null; }

    Entry of(UUID dispute) {
        return Entry.one(MEASURE, dispute, occurredOn, matter.dimensions().with(Dimension.WAY, way.name()));
    }
}
