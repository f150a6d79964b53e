package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;
import org.cooptrack.events.value.Slip;

/** This follow-up was never made: it was recorded in error. */
public record FollowUpRetracted(UUID dossier, EventId amends, Release release, Course before, int month, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            TakingBack {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.without(month)));
    }

    @Override
    public String reason() { return slip.name(); }
}
