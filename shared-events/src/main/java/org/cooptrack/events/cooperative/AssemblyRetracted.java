package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Retracting;

/** This general assembly never took place: it was recorded in error. */
public record AssemblyRetracted(UUID cooperative, EventId amends, EventId restsOn, Assembly before, Activity formerly,
        Activity now,
        String reason) implements CooperativeEvent, Counted, Retracting, Postponing {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public List<Postponement> postpones() { return List.of(before.none(cooperative)); }
}
