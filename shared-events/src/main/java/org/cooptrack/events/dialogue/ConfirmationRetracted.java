package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** An organisation never said that it will come to a session: that was recorded in error. */
public record ConfirmationRetracted(UUID session, EventId amends, Party party, LocalDate before,
        String reason) implements DialogueEvent, Retracting {}
