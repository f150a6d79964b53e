package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** When and why a dispute ended without a settlement, and what supports it. */
public record NonSettlement(Matter matter, Cause cause, FieldDate occurredOn, @Nullable Evidence evidence) {
    public static final String MEASURE = "disputes-not-settled";

    boolean evidenced() { return evidence != null; }

    Entry of(UUID dispute) { return Entry.one(MEASURE, dispute, occurredOn, matter.dimensions()); }
}
