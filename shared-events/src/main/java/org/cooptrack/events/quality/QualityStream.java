package org.cooptrack.events.quality;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.NamedUuid;
import org.cooptrack.events.StreamId;

/** The stream of a quality issue follows from the fact and the rule it breaks: whoever looks at either finds it. */
public final class QualityStream {
    public static final String KIND = "quality-issue";
    private static final UUID NAMESPACE = UUID.fromString("6f1d6c0e-6f4e-5a53-9d3c-0d7f2a4b8c11");

    private QualityStream() {}

    public static String of(EventId fact, String rule) {
        return StreamId.of(KIND, NamedUuid.of(NAMESPACE, fact + " " + rule));
    }
}
