package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This turnover was never reported so: it was recorded in error. */
public record TurnoverRetracted(UUID cooperative, EventId amends, EventId restsOn, Turnover before, Activity formerly,
        Activity now,
        String reason) implements CooperativeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }
}
