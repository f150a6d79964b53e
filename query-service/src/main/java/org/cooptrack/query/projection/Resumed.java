package org.cooptrack.query.projection;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.jspecify.annotations.Nullable;

/** History as one projection reads it, of which one is told whenever it begins to, first or after a failure. */
record Resumed(LedgerEventSource history,
        Watched.Watcher watcher) implements StreamableMessageSource<TrackedEventMessage<?>> {
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        watcher.begins();
        return new Watched(history.openStream(token), watcher);
    }

    @Override
    public TrackingToken createTailToken() { return history.createTailToken(); }

    @Override
    public TrackingToken createHeadToken() { return history.createHeadToken(); }

    @Override
    public TrackingToken createTokenAt(Instant moment) { return history.createTokenAt(moment); }
}
