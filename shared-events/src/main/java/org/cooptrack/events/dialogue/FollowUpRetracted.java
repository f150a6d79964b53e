package org.cooptrack.events.dialogue;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Nobody made this follow-up of a session: it was recorded in error. */
public record FollowUpRetracted(UUID session, EventId amends, int followUp, FollowUp before,
        String reason) implements DialogueEvent, Retracting {}
