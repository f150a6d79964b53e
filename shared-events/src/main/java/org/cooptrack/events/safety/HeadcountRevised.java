package org.cooptrack.events.safety;

import java.time.LocalDate;
import java.util.UUID;

/** More, or fewer, work at a workplace than was known. What was recorded before keeps the number it was recorded with. */
public record HeadcountRevised(UUID workplace, Headcount headcount, LocalDate occurredOn,
        String reason) implements SafetyEvent {}
