package org.cooptrack.events.project;

import java.util.UUID;

/** An organisation in one of its roles in a project. */
public record ParticipatingOrganisation(UUID organisation, ParticipantRole role) {}
