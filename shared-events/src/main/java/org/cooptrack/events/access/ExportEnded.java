package org.cooptrack.events.access;

import java.util.UUID;

/** An export was ended before its time was up: from then on nothing of it is fetched. */
public record ExportEnded(UUID export) implements ExportEvent {}
