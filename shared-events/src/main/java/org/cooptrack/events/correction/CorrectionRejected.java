package org.cooptrack.events.correction;

import java.util.UUID;

/** Somebody else than the one who asked refused a correction in a certified period, and said why: what stood stands. */
public record CorrectionRejected(UUID correction, String reason) implements CorrectionEvent {}
