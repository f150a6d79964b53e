package org.cooptrack.events.publication;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Revision;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a report was laid before whoever publishes it: what it says, the SHA-256 of that in its canonical form
 * (RFC 8785) in hex and its length in bytes, which development partners it is addressed to, and from when on a change of
 * what it says is material. What is addressed to anybody outside says no exact figures of people. The reason says why a
 * report that was published is to be issued anew. The first of these events held reports of the first form only.
 */
@Revision(2)
public record ReportPrepared(UUID publication, int edition, LocalizedText title, List<UUID> addressedTo,
        Materiality materiality, ReportContent content, String sha256, long size,
        @Nullable String reason) implements PublicationEvent {
    public ReportPrepared { addressedTo = List.copyOf(addressedTo); }
}
