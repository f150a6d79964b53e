package org.cooptrack.events.results;

import java.util.UUID;

/** The figures of a period were handed in for approval. */
public record PeriodSubmitted(UUID project, UUID id) implements PeriodEvent {}
