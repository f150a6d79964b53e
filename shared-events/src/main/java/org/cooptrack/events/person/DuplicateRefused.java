package org.cooptrack.events.person;

import java.util.UUID;

/** Two persons are not one, and why that is so. */
public record DuplicateRefused(UUID person, UUID other, Difference difference) implements DuplicateEvent {}
