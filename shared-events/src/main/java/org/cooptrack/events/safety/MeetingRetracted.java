package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Retracting;

/** This meeting never took place: it was recorded in error, and did not keep the committee functioning. */
public record MeetingRetracted(UUID workplace, EventId amends, EventId restsOn, Meeting before, Functioning formerly,
        Functioning now,
        String reason) implements SafetyEvent, Counted, Retracting, Postponing {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public List<Postponement> postpones() { return now.postpones(formerly); }
}
