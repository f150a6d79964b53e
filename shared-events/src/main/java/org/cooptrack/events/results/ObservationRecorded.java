package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** A value was observed and recorded; it waits for somebody else to approve it. */
public record ObservationRecorded(UUID project, UUID id, Observation observation,
        List<Breach> breaches) implements ObservationEvent, Flagged {
    public ObservationRecorded { breaches = List.copyOf(breaches); }
}
