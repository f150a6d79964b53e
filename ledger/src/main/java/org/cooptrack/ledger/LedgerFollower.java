package org.cooptrack.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * One reader's way through the log: pages from the database until it has caught up, then the shared tail. Not for several
 * threads.
 *
 * @param <T>
 *            what an event is parsed into
 */
public final class LedgerFollower<T> {
    private static final int PAGE = 1_000;

    private final int page;
    private final LedgerTail<T> tail;
    private final Function<StoredEvent, T> parse;
    private final LedgerCursor cursor;
    private boolean begun;

    /** Begins after the bookmark. */
    public LedgerFollower(LedgerReader reader, LedgerTail<T> tail, Function<StoredEvent, T> parse, Bookmark start) {
        this(reader, tail, parse, start, PAGE);
    }

    /** The same, holding no more than so many events at a time. */
    public LedgerFollower(LedgerReader reader, LedgerTail<T> tail, Function<StoredEvent, T> parse, Bookmark start,
            int page) {
        this.page = page;
        this.tail = tail;
        this.parse = parse;
        this.cursor = new LedgerCursor(reader, start);
    }

    /**
     * The next events, none if there is nothing newer yet. The first page is always read from the log, where what the
     * bookmark remembers is checked.
     *
     * @throws LogWentBack
     *             if the log is not the one followed so far
     */
    public List<LedgerTail.Entry<T>> next() {
        Optional<List<LedgerTail.Entry<T>>> kept = begun ? tail.after(cursor.position(), page) : Optional.empty();
        if (kept.isEmpty()) {
            begun = true;
            return cursor.next(page).stream().map(event -> new LedgerTail.Entry<>(event, parse)).toList();
        }
        if (!kept.get().isEmpty()) cursor.skipTo(kept.get().getLast().event());
        return kept.get();
    }

    /** The same, but waits so long for something newer. */
    public List<LedgerTail.Entry<T>> await(Duration patience) throws InterruptedException {
        return await(patience, () -> false);
    }

    /** The same, until nobody wants it any more; that is looked at whenever the tail calls, at least once in its poll. */
    public List<LedgerTail.Entry<T>> await(Duration patience, BooleanSupplier unwanted) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<LedgerTail.Entry<T>> ready = next();
        while (ready.isEmpty()) {
            var appended = new CountDownLatch(1);
            try (var _ = tail.onAppended(appended::countDown)) {
                ready = next();
                if (!ready.isEmpty() || unwanted.getAsBoolean()) return ready;
                if (!appended.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) return ready;
                ready = next();
            }
        }
        return ready;
    }

    /** Up to which position it has read. */
    public long position() {
        return cursor.position();
    }
}
