package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** A session was called off on another day than recorded. */
public record CancellationCorrected(UUID session, EventId amends, LocalDate before, LocalDate after,
        String reason) implements DialogueEvent, Amending {}
