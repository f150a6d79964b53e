package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;

/** A session will not take place. */
public record DialogueSessionCancelled(UUID session, LocalDate occurredOn, String reason) implements DialogueEvent {}
