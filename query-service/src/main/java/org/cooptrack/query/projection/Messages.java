package org.cooptrack.query.projection;

import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.ledger.axon.EventDecoder;

/** How the ledger's events travel through Axon to the projections, and come out as the programme's own. */
final class Messages implements EventDecoder {
    private static final String METADATA = "metadata";

    static Recorded<Event> recorded(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked && message.getPayload() instanceof Event event))
            throw new IllegalArgumentException("not an event of the ledger: " + message);
        var metadata = (Metadata) Objects.requireNonNull(message.getMetaData().get(METADATA));
        return new Recorded<>(tracked.trackingToken().position().orElseThrow(), EventId.parse(message.getIdentifier()),
                message.getTimestamp(), event, metadata);
    }

    @Override
    public Object decode(String type, int revision, String json) { return EventJson.read(type, revision, json); }

    @Override
    public Map<String, ?> decodeMetadata(String json) { return Map.of(METADATA, EventJson.readMetadata(json)); }
}
