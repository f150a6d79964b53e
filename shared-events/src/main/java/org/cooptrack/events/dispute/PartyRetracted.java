package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This was never a party of the dispute: it was named in error. */
public record PartyRetracted(UUID dispute, EventId amends, Party before,
        String reason) implements DisputeEvent, Retracting {}
