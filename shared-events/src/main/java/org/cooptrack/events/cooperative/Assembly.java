package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** A general assembly of the members was held on that day, and what supports it. */
public record Assembly(UUID assembly, LocalDate occurredOn, @Nullable Evidence evidence) {
    boolean evidenced() { return evidence != null; }
}
