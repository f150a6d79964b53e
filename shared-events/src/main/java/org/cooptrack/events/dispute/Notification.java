package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** When a dispute was notified to those who conciliate or arbitrate, and what supports it. */
public record Notification(Matter matter, FieldDate occurredOn, @Nullable Evidence evidence) {
    public static final String MEASURE = "disputes-notified";

    boolean evidenced() { return evidence != null; }

    Entry of(UUID dispute) { return Entry.one(MEASURE, dispute, occurredOn, matter.dimensions()); }
}
