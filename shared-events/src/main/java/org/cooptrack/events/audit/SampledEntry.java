package org.cooptrack.events.audit;

import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/** An entry that was drawn: the event, which of its entries, what it adds to the figure as it is recorded, and its stratum. */
public record SampledEntry(EventId event, int entry, Decimal contribution, @Nullable String stratum) {}
