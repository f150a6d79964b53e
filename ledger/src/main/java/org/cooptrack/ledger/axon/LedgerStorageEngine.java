package org.cooptrack.ledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.Snapshots;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage on the ledger. A command's events are one append; its thread waits until their group has committed. It
 * implements the interface itself, for Axon's base engines bring a serializer and an order the ledger has no use for.
 */
public final class LedgerStorageEngine implements EventStorageEngine {
    private final Ledger ledger;
    private final EventCodec codec;
    private final LedgerMessages messages;
    private final SnapshotCodec snapshotCodec;
    private final Snapshots snapshots;
    private final BooleanSupplier ambientTransaction;

    /**
     * @param ambientTransaction
     *            whether the calling thread holds a database transaction: it must not while it waits
     */
    public LedgerStorageEngine(Ledger ledger, EventCodec codec, SnapshotCodec snapshotCodec,
            BooleanSupplier ambientTransaction) {
        this.ledger = ledger;
        this.codec = codec;
        this.messages = new LedgerMessages(codec);
        this.snapshotCodec = snapshotCodec;
        this.snapshots = new Snapshots(ledger);
        this.ambientTransaction = ambientTransaction;
    }

    /**
     * @throws ConcurrencyException
     *             if the stream has moved
     * @throws LedgerRefusal
     *             for every other outcome but accepted
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        List<NewEvent> appended = events.stream().map(this::event).toList();
        append(appended.getFirst().stream(), appended);
    }

    /** Leaves the receipt of a command that changed nothing. */
    public Outcome.Accepted appendNothing(String stream) {
        return append(stream, List.of());
    }

    private NewEvent event(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event))
            throw new IllegalArgumentException("only events of a stream are appended, not " + message.getPayloadType());
        Object payload = event.getPayload();
        EventCodec.Encoded encoded = codec.encode(payload);
        return new NewEvent(event.getAggregateIdentifier(), event.getSequenceNumber(), encoded.type(),
                encoded.revision(), encoded.json(), codec.encodeMetadata(event.getMetaData()), codec.takes(payload),
                codec.releases(payload));
    }

    private Outcome.Accepted append(String stream, List<NewEvent> events) {
        if (ambientTransaction.getAsBoolean())
            throw new IllegalStateException("a command must not hold a transaction while it waits for the ledger");
        AppendContext context = AppendContext.current();
        Outcome outcome = ledger.append(context.append(stream, events));
        context.settle(outcome);
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted;
            case Outcome.VersionConflict(var moved) -> throw new ConcurrencyException(moved + " has moved");
            case Outcome refused -> throw new LedgerRefusal(refused);
        };
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstVersion) {
        List<StoredEvent> events = ledger.read(stream, firstVersion);
        long last = events.isEmpty() ? firstVersion - 1 : events.getLast().version();
        return DomainEventStream.of(events.stream().map(messages::message), () -> last);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("followers open a stream of the event store");
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        long version = ledger.lastVersion(stream);
        return version < 0 ? Optional.empty() : Optional.of(version);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        String stream = snapshot.getAggregateIdentifier();
        snapshotCodec.fingerprint(LedgerMessages.kind(stream)).ifPresent(fingerprint -> snapshots.keep(stream,
                fingerprint, snapshot.getSequenceNumber(), snapshotCodec.encode(snapshot.getPayload())));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        String kind = LedgerMessages.kind(stream);
        return snapshotCodec.fingerprint(kind).flatMap(fingerprint -> snapshots.find(stream, fingerprint))
                .map(kept -> new GenericDomainEventMessage<>(kind, stream, kept.version(),
                        snapshotCodec.decode(kind, kept.state())));
    }

    @Override
    public TrackingToken createTailToken() {
        return PositionToken.BEGINNING;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new PositionToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        OptionalLong before = ledger.positionAt(moment.minusNanos(1_000));
        return before.isPresent() ? new PositionToken(before.getAsLong()) : createHeadToken();
    }
}
