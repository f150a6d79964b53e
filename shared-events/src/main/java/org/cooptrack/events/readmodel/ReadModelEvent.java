package org.cooptrack.events.readmodel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What was decided about the versions of a read model: from which one queries are answered, and which are no longer kept. */
@Streams("read-model")
public sealed interface ReadModelEvent extends Event permits VersionChosen, VersionDropped {
    /** The name of the read model, as the query service lists it. */
    String projection();

    /** The id of the stream of a read model, which follows from its name. */
    static UUID idOf(String projection) {
        return UUID.nameUUIDFromBytes(("read-model:" + projection).getBytes(StandardCharsets.UTF_8));
    }
}
