package org.cooptrack.events.results;

import java.util.UUID;

/** An indicator of a result was defined, or defined anew. Its measure and counting rule are fixed at the first fact. */
public record IndicatorDefined(UUID project, UUID result, UUID id, Indicator indicator) implements ResultsEvent {}
