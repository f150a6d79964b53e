package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.EventId;

/** Somebody other than the one who recorded an observation, or last put it right, found it good. */
public record ObservationApproved(UUID project, UUID id, EventId approves) implements ObservationEvent {}
