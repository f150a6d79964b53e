package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;

/** A session was moved to another day. */
public record DialogueSessionRescheduled(UUID session, LocalDate plannedOn, String reason) implements DialogueEvent {}
