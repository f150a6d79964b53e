package org.cooptrack.events.protection;

import java.time.LocalDate;
import java.util.UUID;

/** A scheme takes nobody new from this day on. Those who are covered stay covered until their own coverage ends. */
public record SchemeClosed(UUID scheme, LocalDate occurredOn, String reason) implements SchemeEvent {}
