package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.UUID;

/** An office closed its doors on that day. */
public record OfficeClosed(UUID office, LocalDate occurredOn, String reason) implements OfficeEvent {}
