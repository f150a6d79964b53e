package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This coverage never was: it was recorded in error. */
public record CoverageRetracted(UUID affiliation, EventId amends, Coverage before, List<Span> days, String reason)
        implements
            AffiliationEvent,
            Counted,
            Retracting,
            Recovering {
    public CoverageRetracted { days = List.copyOf(days); }

    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }
}
