package org.cooptrack.query.iati;

import java.time.Instant;
import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.projection.Parsed;

/** History up to a position, and when the event there was recorded. */
record Log(LedgerReader ledger, long upTo, Instant recordedAt) {
    List<Recorded<Event>> of(String stream) {
        return ledger.read(stream, 0).stream().takeWhile(stored -> stored.position() <= upTo).map(Parsed::of).toList();
    }

    /** How the streams of a kind began, in the order of their names. */
    List<StoredEvent> firsts(String kind, String after, int limit) {
        return ledger.firsts(kind, after, upTo, limit);
    }

    /** The events with which these streams began, as far as they have begun. */
    List<StoredEvent> firsts(List<String> streams) {
        if (streams.isEmpty()) return List.of();
        return ledger.read(streams, streams.stream().map(_ -> 0L).toList()).stream()
                .filter(stored -> stored.position() <= upTo).toList();
    }
}
