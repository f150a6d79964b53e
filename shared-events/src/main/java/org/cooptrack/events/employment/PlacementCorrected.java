package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a placement was wrong and is put right. Figures move by the difference, and with them those of its retention. */
public record PlacementCorrected(UUID jobseeker, EventId amends, Placement before, Placement after,
        List<Retention> retentions, String reason,
        List<Breach> breaches) implements EmploymentEvent, Counted, Amending, Flagged, Awaiting {
    public PlacementCorrected {
        retentions = List.copyOf(retentions);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() { return before.changedTo(after, retentions); }

    @Override
    public boolean evidenced() { return after.evidence() != null; }

    @Override
    public List<Awaited> awaits() { return after.followUps(); }
}
