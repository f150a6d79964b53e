package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.value.ReadingPurpose;

/** Somebody had the sealed details of the case of a child opened, and said what for. */
public record CaseRead(UUID dossier, UUID person, ReadingPurpose purpose) implements ChildLabourEvent {}
