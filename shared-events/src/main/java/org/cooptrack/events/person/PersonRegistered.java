package org.cooptrack.events.person;

import java.util.UUID;

/** A person became known, under a random id (UUID version 4) that tells nothing of them. */
public record PersonRegistered(UUID person) implements PersonEvent {}
