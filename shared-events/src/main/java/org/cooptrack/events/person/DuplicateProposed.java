package org.cooptrack.events.person;

import java.util.UUID;

/** Two persons may be one, and why one may think so. A human decides. */
public record DuplicateProposed(UUID person, UUID other, Likeness likeness) implements DuplicateEvent {}
