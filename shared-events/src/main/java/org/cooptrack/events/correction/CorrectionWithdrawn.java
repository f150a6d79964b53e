package org.cooptrack.events.correction;

import java.util.UUID;

/** Whoever asked for a correction no longer asks for it. */
public record CorrectionWithdrawn(UUID correction, String reason) implements CorrectionEvent {}
