package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;
import org.cooptrack.events.value.Slip;

/** This follow-up was never made: it was recorded in error. */
public record FollowUpRetracted(UUID dossier, EventId amends, Exit exit, FollowUp before, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            TakingBack {
    @Override
    public List<Entry> entries() { return before.entries(exit).stream().map(Entry::reversed).toList(); }

    @Override
    public String reason() { return slip.name(); }
}
