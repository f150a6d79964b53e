package org.cooptrack.events.dialogue;

import java.util.UUID;

/** Another organisation was called to a session. */
public record PartyInvited(UUID session, Party party) implements DialogueEvent {}
