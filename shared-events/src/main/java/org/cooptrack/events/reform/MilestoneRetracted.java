package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A reform never reached this stage: it was recorded in error. A publication is free for the reform to which it belongs. */
public record MilestoneRetracted(UUID reform, EventId amends, EventId restsOn, boolean waits, Milestone before,
        String reason) implements ReformEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return waits ? List.of() : Milestone.change(before, null); }

    @Override
    public List<String> releases() { return before.publication(); }
}
