package org.cooptrack.events.results;

import java.time.LocalDate;
import java.util.UUID;

/** The baseline of an indicator is not known yet, and will be by that date. */
public record BaselineDeferred(UUID project, UUID indicator, LocalDate dueOn) implements ResultsEvent {}
