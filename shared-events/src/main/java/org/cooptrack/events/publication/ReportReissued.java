package org.cooptrack.events.publication;

import java.util.UUID;

/** A later edition of a report was published in place of one that was materially wrong: which by its SHA-256, and why. The earlier one stays as it was. */
public record ReportReissued(UUID publication, int edition, long position, String sha256, String replaces,
        String reason) implements PublicationEvent {}
