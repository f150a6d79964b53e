package org.cooptrack.query.history;

import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.StoredEvent;

/** A stored event as one line of JSON; its data and metadata go out as the ledger holds them. */
final class RawEvent {
    private RawEvent() {}

    static String json(StoredEvent event) {
        return "{\"position\":" + event.position() + ",\"id\":" + text(event.stream() + "/" + event.version())
                + ",\"stream\":" + text(event.stream()) + ",\"version\":" + event.version() + ",\"type\":"
                + text(event.type()) + ",\"revision\":" + event.revision() + ",\"recordedAt\":"
                + text(event.recordedAt().toString()) + ",\"data\":" + event.data() + ",\"metadata\":"
                + event.metadata() + "}";
    }

    private static String text(String text) { return EventJson.write(text); }
}
