package org.cooptrack.events.release;

import java.util.UUID;

/** Whoever was asked to take over a case did not accept. */
public record TransferDeclined(UUID dossier, Receiver receiver) implements ReleaseEvent {}
