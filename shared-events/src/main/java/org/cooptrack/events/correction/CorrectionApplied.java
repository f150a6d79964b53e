package org.cooptrack.events.correction;

import java.util.UUID;

/** An approved correction was carried out: since then the stream that keeps the fact stands at this version. */
public record CorrectionApplied(UUID correction, String stream, long version) implements CorrectionEvent {}
