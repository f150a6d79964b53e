package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This contribution or subsidy was never paid: it was recorded in error. */
public record PaymentRetracted(UUID affiliation, EventId amends, Payment before,
        String reason) implements AffiliationEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }
}
