package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** An organisation said on another day than recorded that it will come to a session. */
public record ConfirmationCorrected(UUID session, EventId amends, Party party, LocalDate before, LocalDate after,
        String reason) implements DialogueEvent, Amending {}
