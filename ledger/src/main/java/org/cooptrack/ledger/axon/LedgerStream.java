package org.cooptrack.ledger.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cooptrack.ledger.Bookmark;
import org.cooptrack.ledger.LedgerCursor;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerTail;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log: pages from the database until it has caught up, then the shared tail. */
public final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int PAGE = 1_000;

    private final LedgerTail<DomainEventMessage<?>> tail;
    private final LedgerMessages messages;
    private final Bookmark start;
    private final LedgerCursor cursor;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private boolean begun;
    private @Nullable AutoCloseable listening;

    LedgerStream(LedgerReader reader, LedgerTail<DomainEventMessage<?>> tail, LedgerMessages messages, Bookmark start) {
        this.tail = tail;
        this.messages = messages;
        this.start = start;
        this.cursor = new LedgerCursor(reader, start);
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
        return await(System.nanoTime() + unit.toNanos(timeout));
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

    private boolean await(long deadline) throws InterruptedException {
        while (ready.isEmpty()) {
            var appended = new CountDownLatch(1);
            AutoCloseable waiting = tail.onAppended(appended::countDown);
            try {
                fill();
                if (!ready.isEmpty()) return true;
                if (!appended.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) return false;
                fill();
            } finally {
                closeQuietly(waiting);
            }
        }
        return true;
    }

    /** The first page is always read from the log, where what the token remembers is checked. */
    private void fill() {
        if (!ready.isEmpty()) return;
        Optional<List<LedgerTail.Entry<DomainEventMessage<?>>>> kept = begun
                ? tail.after(cursor.position(), PAGE)
                : Optional.empty();
        if (kept.isPresent()) {
            kept.get().forEach(entry -> add(entry.event(), entry.parsed()));
            if (!kept.get().isEmpty()) cursor.skipTo(kept.get().getLast().event());
        } else {
            cursor.next(PAGE).forEach(event -> add(event, messages.message(event)));
            begun = true;
        }
    }

    private void add(StoredEvent event, DomainEventMessage<?> message) {
        ready.add(EventUtils.asTrackedEventMessage(message,
                new PositionToken(event.position(), () -> start.at(event))));
    }

    private void stopListening() {
        AutoCloseable heard = listening;
        listening = null;
        if (heard != null) closeQuietly(heard);
    }

    private static void closeQuietly(AutoCloseable listener) {
        try {
            listener.close();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
