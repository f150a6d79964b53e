package org.cooptrack.events.dialogue;

import java.util.UUID;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.EventId;

/** What was said later, or put right, of a session leaves it no longer in breach of a rule: its quality issue falls away. */
public record SessionCleared(UUID session, EventId clears, String rule) implements DialogueEvent, Clearing {}
