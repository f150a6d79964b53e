package org.cooptrack.events.correction;

import java.util.UUID;

/** Somebody else than the one who asked approved a correction in a certified period; it is carried out in the name of the one who asked. */
public record CorrectionApproved(UUID correction) implements CorrectionEvent {}
