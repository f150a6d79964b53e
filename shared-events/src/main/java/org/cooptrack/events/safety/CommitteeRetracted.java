package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This joint committee was never formed: it was recorded in error. */
public record CommitteeRetracted(UUID workplace, EventId amends, Committee before,
        String reason) implements SafetyEvent, Counted, Retracting, Awaiting {
    @Override
    public List<Entry> entries() { return List.of(before.formed().reversed()); }

    @Override
    public List<String> awaitsNoLonger() { return List.of(before.nextMeeting()); }
}
