package org.cooptrack.events.release;

import java.util.UUID;

/** It was proposed that a project, an office or an institution take over a case. Until it accepts, the case stays where it is. */
public record TransferProposed(UUID dossier, Receiver receiver) implements ReleaseEvent {}
