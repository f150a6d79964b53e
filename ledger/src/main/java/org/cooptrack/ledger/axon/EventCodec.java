package org.cooptrack.ledger.axon;

import java.util.List;
import java.util.Map;
import org.cooptrack.ledger.TakenClaim;

/** How events of the field become what the ledger stores, and back. */
public interface EventCodec extends EventDecoder {
    Encoded encode(Object event);

    String encodeMetadata(Map<String, ?> metadata);

    /** The claims the event takes, derived from it alone. */
    default List<TakenClaim> takes(Object event) {
        return List.of();
    }

    /** The keys the event releases, before it takes any. */
    default List<String> releases(Object event) {
        return List.of();
    }

    /** An event as stored: {@code kind.EventName}, its revision, its JSON. */
    record Encoded(String type, int revision, String json) {}
}
