package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation that was called to a session said that it will come. */
public record PartyConfirmed(UUID session, Party party, LocalDate occurredOn) implements DialogueEvent {}
