package org.cooptrack.events.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;

/** The comment was not addressed: that was recorded in error. */
public record AddressingRetracted(UUID comment, EventId amends, Comment says, MeasureTaken before, String reason)
        implements
            SupervisionEvent,
            Counted,
            TakingBack {
    @Override
    public List<Entry> entries() { return List.of(says.addressed(before).reversed()); }
}
