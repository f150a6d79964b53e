package org.cooptrack.ledger.axon;

import java.util.List;
import java.util.Map;
import org.cooptrack.ledger.TakenClaim;

/** How events of the field become what the ledger stores, and back. Old revisions are brought up to date here. */
public interface EventCodec {
    Encoded encode(Object event);

    /** @throws RuntimeException for a type this release does not know: a reader stops rather than skip it */
    Object decode(String type, int revision, String json);

    String encodeMetadata(Map<String, ?> metadata);

    Map<String, ?> decodeMetadata(String json);

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
