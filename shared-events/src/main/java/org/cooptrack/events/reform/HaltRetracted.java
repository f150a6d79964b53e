package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.FieldDate;

/** A reform was not stalled, withdrawn or lapsed: that was recorded in error. */
public record HaltRetracted(UUID reform, EventId amends, FieldDate before, String reason)
        implements
            ReformEvent,
            Retracting {}
