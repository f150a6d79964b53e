package org.cooptrack.ledger.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.cooptrack.ledger.Bookmark;
import org.cooptrack.ledger.LedgerFollower;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerTail;
import org.jspecify.annotations.Nullable;

/** The log as Axon's processors read it; all live streams of a node share one tail. Needs no right to write. */
public final class LedgerEventSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {
    private final LedgerReader reader;
    private final LedgerMessages messages;
    private final LedgerTail<DomainEventMessage<?>> tail;

    public LedgerEventSource(LedgerReader reader, EventDecoder decoder) {
        this(reader, decoder, Duration.ofSeconds(1));
    }

    public LedgerEventSource(LedgerReader reader, EventDecoder decoder, Duration poll) {
        this.reader = reader;
        this.messages = new LedgerMessages(decoder);
        this.tail = new LedgerTail<>(reader, messages::message, poll);
    }

    /**
     * @throws org.cooptrack.ledger.LogWentBack
     *             with the first event, if the log is not the one the token remembers
     */
    @Override
    public LedgerStream openStream(@Nullable TrackingToken token) {
        return new LedgerStream(reader, tail, messages, bookmark(token));
    }

    /** For a reader that asks itself for what comes after the position. */
    public LedgerFollower<DomainEventMessage<?>> follow(long position) {
        return new LedgerFollower<>(reader, tail, messages::message, bookmark(new PositionToken(position)));
    }

    /**
     * The same, for one that holds no more than so many events at a time.
     *
     * @throws org.cooptrack.ledger.LogWentBack
     *             if it is known by now that the log is not the one read so far
     */
    public LedgerFollower<DomainEventMessage<?>> follow(long position, int page) {
        tail.after(position, 1);
        return new LedgerFollower<>(reader, tail, messages::message, bookmark(new PositionToken(position)), page);
    }

    @Override
    public TrackingToken createTailToken() {
        return PositionToken.BEGINNING;
    }

    @Override
    public TrackingToken createHeadToken() {
        return reader.bookmark(reader.head()).map(PositionToken::of).orElse(PositionToken.BEGINNING);
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        OptionalLong before = reader.positionAt(moment.minusNanos(1_000));
        return before.isPresent() ? new PositionToken(before.getAsLong()) : createHeadToken();
    }

    @Override
    public void close() {
        tail.close();
    }

    private Bookmark bookmark(@Nullable TrackingToken token) {
        PositionToken at = token == null
                ? PositionToken.BEGINNING
                : WrappedToken.unwrap(token, PositionToken.class).orElse(PositionToken.BEGINNING);
        Bookmark remembered = at.bookmark();
        if (remembered != null) return remembered;
        return reader.bookmark(at.at())
                .orElseThrow(() -> new IllegalStateException("the log ends before " + at));
    }
}
