package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.jspecify.annotations.Nullable;

/** The workers a reform concerns were never estimated: that was recorded in error. */
public record EstimateRetracted(UUID reform, EventId amends, EventId restsOn, Estimate estimateBefore,
        @Nullable Milestone before, @Nullable Milestone after, String reason)
        implements
            ReformEvent,
            Counted,
            Retracting {
    @Override
    public List<Entry> entries() { return Milestone.changeOfWorkers(before, after); }
}
