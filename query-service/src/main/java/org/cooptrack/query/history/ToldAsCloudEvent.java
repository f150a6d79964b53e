package org.cooptrack.query.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.cooptrack.web.cloudevents.Payload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events as CloudEvents 1.0 tells them, with their data as the ledger holds them. */
@Component
final class ToldAsCloudEvent {
    private static final String TYPE = "org.cooptrack.%s.v%d";
    /** Wide enough for any position, so that positions as texts have the order of the numbers. */
    private static final String SEQUENCE = "%016d";

    private final LedgerReader ledger;

    ToldAsCloudEvent(LedgerReader ledger) { this.ledger = ledger; }

    /** Events of the log as it is now: after a restore that lost some it has another id, and is another source. */
    Function<StoredEvent, CloudEvent> ofThisLog() {
        String source = "urn:uuid:" + ledger.logId();
        return event -> of(event, source);
    }

    private static CloudEvent of(StoredEvent event, String source) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("specversion", CloudEvent.VERSION);
        attributes.put("id", event.stream() + "/" + event.version());
        attributes.put("source", source);
        attributes.put("type", TYPE.formatted(event.type(), event.revision()));
        attributes.put("subject", event.stream());
        attributes.put("time", event.recordedAt().toString());
        attributes.put("datacontenttype", "application/json");
        attributes.put("sequence", SEQUENCE.formatted(event.position()));
        attributes.put("position", Long.toString(event.position()));
        attributes.put("version", Math.toIntExact(event.version()));
        attributes.put("revision", event.revision());
        add(attributes, EventJson.readMetadata(event.metadata()));
        return new CloudEvent(attributes, new Payload.Json(event.data()));
    }

    /** Not the reason: it is a text of any kind, and attributes are read by whoever passes an event on. */
    private static void add(Map<String, Object> attributes, Metadata metadata) {
        put(attributes, "actor", metadata.actor().subject());
        put(attributes, "actorissuer", metadata.actor().issuer());
        put(attributes, "role", metadata.role().code());
        if (metadata.onBehalfOf() != null) {
            put(attributes, "onbehalfof", metadata.onBehalfOf().subject());
            put(attributes, "onbehalfofissuer", metadata.onBehalfOf().issuer());
        }
        put(attributes, "permissions", metadata.permissions());
        put(attributes, "command", metadata.command().toString());
        put(attributes, "correlationid", metadata.correlation().toString());
        put(attributes, "causationid", metadata.causation());
    }

    /** Names come from an issuer that we do not govern; one that no attribute can hold is left out, and the event told. */
    private static void put(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value != null && !value.isEmpty() && CloudEvent.canHold(value)) attributes.put(name, value);
    }
}
