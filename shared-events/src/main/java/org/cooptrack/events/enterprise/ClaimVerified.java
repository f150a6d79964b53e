package org.cooptrack.events.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** Somebody other than who claimed them found that the jobs are there. They count as created from the day they began. */
public record ClaimVerified(UUID enterprise, EventId restsOn, Jobs jobs, LocalDate occurredOn,
        @Nullable Evidence evidence) implements EnterpriseEvent, Counted, Resting {
    @Override
    public List<Entry> entries() { return jobs.verified(); }

    @Override
    public boolean evidenced() { return evidence != null || jobs.evidenced(); }
}
