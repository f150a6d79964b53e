package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** This person never joined: that was recorded in error. */
public record JoiningRetracted(UUID cooperative, EventId amends, Tenure before,
        String reason) implements CooperativeEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), List.of()); }
}
