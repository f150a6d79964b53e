package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation takes part in a project in a role. */
public record ParticipatingOrganisationAdded(UUID project, ParticipatingOrganisation participant,
        LocalDate occurredOn) implements ProjectEvent {}
