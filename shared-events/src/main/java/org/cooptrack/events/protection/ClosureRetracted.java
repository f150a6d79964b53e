package org.cooptrack.events.protection;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A scheme was never closed: that was recorded in error. */
public record ClosureRetracted(UUID scheme, EventId amends, LocalDate before,
        String reason) implements SchemeEvent, Retracting {}
