package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.UUID;

/** One party put its signature under an agreement. */
public record AgreementSigned(UUID session, UUID agreement, Party party,
        LocalDate occurredOn) implements DialogueEvent {}
