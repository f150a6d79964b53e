package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;

/** A participant was assessed. A later assessment, after a second attempt or a correction, takes the place of an earlier one. */
public record BeneficiaryAssessed(UUID training, UUID person, LocalDate occurredOn,
        boolean passed) implements TrainingEvent {}
