package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A session was never called off: that was recorded in error, and it is still to be held, or was held as it should be. */
public record CancellationRetracted(UUID session, EventId amends, LocalDate before,
        String reason) implements DialogueEvent, Retracting {}
