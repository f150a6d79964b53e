package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.value.ReadingPurpose;

/** Somebody had the sealed details of a case opened, and said what for. */
public record CaseRead(UUID dossier, UUID person, ReadingPurpose purpose) implements ReleaseEvent {}
