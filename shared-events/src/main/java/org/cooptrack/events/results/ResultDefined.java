package org.cooptrack.events.results;

import java.util.UUID;

/** A result was defined, or defined anew. */
public record ResultDefined(UUID project, UUID id, Result result) implements ResultsEvent {}
