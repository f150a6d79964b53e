package org.cooptrack.events.batch;

import java.util.UUID;

/** A whole batch is taken back: from now on no row of it is recorded, and each one that was is retracted by itself. */
public record BatchWithdrawn(UUID batch) implements BatchEvent {}
