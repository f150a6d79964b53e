package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** Coverage ended for good: with the affiliation, or because a dependant no longer is one. */
public record CoverageEnded(UUID affiliation, EventId restsOn, Coverage before, Coverage after, List<Span> days)
        implements
            AffiliationEvent,
            Counted,
            Continuing,
            Recovering {
    public CoverageEnded { days = List.copyOf(days); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }
}
