package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody was assessed. The assessment of a later day, after a second attempt, takes the place of an earlier one; one of the same day corrects it. Of somebody not enrolled it waits for the enrolment. */
public record BeneficiaryAssessed(UUID training, UUID person, LocalDate occurredOn,
        boolean passed) implements TrainingEvent {}
