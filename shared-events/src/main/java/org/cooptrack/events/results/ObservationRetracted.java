package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This observation was never made: it was recorded in error. */
public record ObservationRetracted(UUID project, UUID id, EventId amends, Observation before,
        String reason) implements ObservationEvent, Retracting {}
