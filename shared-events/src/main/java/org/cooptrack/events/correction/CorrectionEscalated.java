package org.cooptrack.events.correction;

import java.util.UUID;

/** A correction that waits was laid before another office, because nobody nearer could decide on it in time. */
public record CorrectionEscalated(UUID correction, UUID office, String reason) implements CorrectionEvent {}
