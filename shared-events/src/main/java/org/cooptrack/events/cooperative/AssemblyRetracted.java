package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** This general assembly never took place: it was recorded in error. */
public record AssemblyRetracted(UUID cooperative, EventId amends, EventId restsOn, Assembly before, Activity formerly,
        Activity now,
        String reason) implements CooperativeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }
}
