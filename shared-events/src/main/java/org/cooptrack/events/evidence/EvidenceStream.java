package org.cooptrack.events.evidence;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.NamedUuid;
import org.cooptrack.events.StreamId;

/** The stream of a piece of evidence: it follows from the event that names it and where it lies. */
public final class EvidenceStream {
    private static final UUID NAMESPACE = UUID.fromString("5a1f4b0e-7a55-5d9e-9d2b-6f2f3c0f7b11");

    private EvidenceStream() {}

    public static UUID id(EventId event, String uri) { return NamedUuid.of(NAMESPACE, event + "\n" + uri); }

    public static String of(EventId event, String uri) { return StreamId.of("evidence", id(event, uri)); }
}
