package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** These were not the founders: they were recorded in error. */
public record FoundersRetracted(UUID cooperative, EventId amends, Founders before,
        String reason) implements CooperativeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), List.of()); }
}
