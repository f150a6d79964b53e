package org.cooptrack.events.results;

import java.util.UUID;

/** Somebody other than the one who submitted a period approved its figures. */
public record PeriodApproved(UUID project, UUID id) implements PeriodEvent {}
