package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation no longer takes part in a project in that role. */
public record ParticipatingOrganisationRemoved(UUID project, ParticipatingOrganisation participant,
        LocalDate occurredOn, String reason) implements ProjectEvent {}
