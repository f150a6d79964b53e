package org.cooptrack.events.reform;

import org.cooptrack.events.value.FieldDate;

/** A reform went no further: for the time being, or for good. */
public sealed interface ReformHalted extends ReformEvent permits ReformStalled, ReformWithdrawn, ReformLapsed {
    FieldDate occurredOn();

    String reason();
}
