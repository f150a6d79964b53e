package org.cooptrack.ledger.axon;

import java.util.Map;

/** How what the ledger stores becomes events of the field again: all a reader needs. Old revisions are brought up to date here. */
public interface EventDecoder {
    /** @throws RuntimeException for a type this release does not know: a reader stops rather than skip it */
    Object decode(String type, int revision, String json);

    Map<String, ?> decodeMetadata(String json);
}
