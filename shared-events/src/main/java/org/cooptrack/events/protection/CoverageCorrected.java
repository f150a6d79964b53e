package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a coverage was wrong and is put right. Figures move by the difference. */
public record CoverageCorrected(UUID affiliation, EventId amends, Coverage before, Coverage after, List<Span> days,
        String reason, List<Breach> breaches)
        implements
            AffiliationEvent,
            Counted,
            Amending,
            Flagged,
            Recovering {
    public CoverageCorrected {
        days = List.copyOf(days);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
