package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** Coverage lapsed, of the insured or with it of a dependant: from this day on the person is not covered, unless it is reinstated. */
public record CoverageLapsed(UUID affiliation, EventId restsOn, Coverage before, Coverage after, List<Span> days)
        implements
            AffiliationEvent,
            Counted,
            Continuing,
            Recovering {
    public CoverageLapsed { days = List.copyOf(days); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }
}
