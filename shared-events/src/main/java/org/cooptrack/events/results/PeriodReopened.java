package org.cooptrack.events.results;

import java.util.UUID;

/** An approved or certified period was opened again, and why. */
public record PeriodReopened(UUID project, UUID id, String reason) implements PeriodEvent {}
