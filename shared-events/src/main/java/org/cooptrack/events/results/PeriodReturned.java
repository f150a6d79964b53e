package org.cooptrack.events.results;

import java.util.UUID;

/** A submitted period was sent back to be completed, and why. */
public record PeriodReturned(UUID project, UUID id, String reason) implements PeriodEvent {}
