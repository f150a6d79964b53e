package org.cooptrack.ledger.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cooptrack.ledger.Bookmark;
import org.cooptrack.ledger.LedgerFollower;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerTail;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log, as Axon's processors walk it. */
public final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private final LedgerTail<DomainEventMessage<?>> tail;
    private final Bookmark start;
    private final LedgerFollower<DomainEventMessage<?>> follower;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private LedgerTail.@Nullable Listening listening;

    LedgerStream(LedgerReader reader, LedgerTail<DomainEventMessage<?>> tail, LedgerMessages messages, Bookmark start) {
        this.tail = tail;
        this.start = start;
        this.follower = new LedgerFollower<>(reader, tail, messages::message, start);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (!ready.isEmpty() || timeout <= 0) return !ready.isEmpty();
        follower.await(Duration.ofNanos(unit.toNanos(timeout))).forEach(this::add);
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.DAYS)) {
            // A day without an event.
        }
        return ready.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        stopListening();
        listening = tail.onAppended(callback);
        return true;
    }

    @Override
    public void close() {
        stopListening();
    }

    private void fill() {
        if (ready.isEmpty()) follower.next().forEach(this::add);
    }

    private void add(LedgerTail.Entry<DomainEventMessage<?>> entry) {
        StoredEvent event = entry.event();
        ready.add(EventUtils.asTrackedEventMessage(entry.parsed(),
                new PositionToken(event.position(), () -> start.at(event))));
    }

    private void stopListening() {
        LedgerTail.Listening heard = listening;
        listening = null;
        if (heard != null) heard.close();
    }
}
