package org.cooptrack.query.projection;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.cooptrack.ledger.StoredEvent;

/** Stored events as the programme's own words, of whatever revision they were written. */
public final class Parsed {
    private Parsed() {}

    public static Recorded<Event> of(StoredEvent stored) {
        return new Recorded<>(stored.position(), new EventId(stored.stream(), stored.version()), stored.recordedAt(),
                EventJson.read(stored.type(), stored.revision(), stored.data()),
                EventJson.readMetadata(stored.metadata()));
    }
}
