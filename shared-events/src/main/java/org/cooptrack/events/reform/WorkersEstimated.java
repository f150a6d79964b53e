package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;
import org.jspecify.annotations.Nullable;

/**
 * It was estimated how many workers a reform concerns. They count from its adoption on: with an instrument that is not
 * adopted the estimate waits.
 */
public record WorkersEstimated(UUID reform, EventId restsOn, Estimate estimate, @Nullable Milestone before,
        @Nullable Milestone after) implements ReformEvent, Counted, Resting {
    @Override
    public List<Entry> entries() { return Milestone.changeOfWorkers(before, after); }
}
