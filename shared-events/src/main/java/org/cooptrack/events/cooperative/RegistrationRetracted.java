package org.cooptrack.events.cooperative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This cooperative was never registered so: it was recorded in error. Its number is free again. */
public record RegistrationRetracted(UUID cooperative, EventId amends, Registration before, Activity formerly,
        String reason) implements CooperativeEvent, Counted, Retracting, Claiming, Awaiting {
    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(Difference.between(formerly.entries(), List.of()));
        entries.add(before.formed().reversed());
        return entries;
    }

    @Override
    public List<String> awaitsNoLonger() { return List.of(formerly.assembly()); }

    @Override
    public List<String> releases() { return List.of(before.claim()); }
}
