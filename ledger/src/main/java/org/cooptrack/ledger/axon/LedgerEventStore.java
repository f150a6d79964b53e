package org.cooptrack.ledger.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store on the ledger: commands append through the engine, processors read the source. */
public final class LedgerEventStore extends AbstractEventStore {
    private final LedgerEventSource source;

    private LedgerEventStore(Builder builder, LedgerEventSource source) {
        super(builder);
        this.source = source;
    }

    public static LedgerEventStore of(LedgerStorageEngine engine, LedgerEventSource source) {
        var builder = new Builder();
        builder.storageEngine(engine);
        return new LedgerEventStore(builder, source);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
