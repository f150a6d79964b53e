package org.cooptrack.events.publication;

import java.util.UUID;

/** A report was withdrawn: from then on none of its editions is to be relied upon, though each can still be read. */
public record ReportWithdrawn(UUID publication, String reason) implements PublicationEvent {}
