package org.cooptrack.events.dispute;

import java.util.UUID;

/** Another party of a dispute became known. */
public record PartyNamed(UUID dispute, Party party) implements DisputeEvent {}
