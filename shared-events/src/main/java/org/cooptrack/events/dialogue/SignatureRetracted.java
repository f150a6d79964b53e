package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A party never signed: its signature was recorded in error. */
public record SignatureRetracted(UUID session, UUID agreement, EventId amends, Party party, LocalDate before,
        String reason) implements DialogueEvent, Retracting {}
