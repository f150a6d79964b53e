package org.cooptrack.events.dialogue;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Questioning;

/**
 * What was said anew of a confirmation or a cancellation leaves a session, recorded before, in breach of a rule: it was held
 * though called off, or an organisation attended that had not confirmed, or for another side. The session gets a quality
 * issue and stands outside the figures with it.
 */
public record SessionQuestioned(UUID session, EventId questions, String rule) implements DialogueEvent, Questioning {}
