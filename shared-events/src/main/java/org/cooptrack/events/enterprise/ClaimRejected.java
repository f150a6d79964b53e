package org.cooptrack.events.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** Somebody other than who claimed them found that the jobs are not there. They stay among those claimed, and do not count as created. */
public record ClaimRejected(UUID enterprise, EventId restsOn, Jobs jobs, LocalDate occurredOn,
        String reason) implements EnterpriseEvent, Resting, Claiming {
    @Override
    public List<String> releases() { return jobs.keys(); }
}
