package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This person never joined: that was recorded in error. */
public record JoiningRetracted(UUID cooperative, EventId amends, Tenure before,
        String reason) implements CooperativeEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), List.of()); }

    @Override
    public List<String> releases() { return List.of(before.key(cooperative)); }
}
