package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.value.Period;

/** A reporting period was opened: a calendar year, a fiscal year, a biennium or any other span of days. */
public record PeriodOpened(UUID project, UUID id, Period period) implements PeriodEvent {}
