package org.cooptrack.events.publication;

import java.util.UUID;

/** The first edition of a report was published as it was prepared, by another than who prepared it: history up to that position, and the SHA-256 of what it says. */
public record ReportPublished(UUID publication, int edition, long position,
        String sha256) implements PublicationEvent {}
