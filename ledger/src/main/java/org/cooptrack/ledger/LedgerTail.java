package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Follows the end of the log for all live readers of a node: it listens on a connection of its own, polls slowly in case a
 * notification is lost, and keeps the youngest events, each parsed once.
 *
 * @param <T>
 *            what an event is parsed into
 */
public final class LedgerTail<T> implements AutoCloseable {
    private static final int KEPT_EVENTS = 4_096;
    private static final long KEPT_CHARS = 16 << 20;
    private static final int PAGE = 1_000;

    private final LedgerReader reader;
    private final Function<StoredEvent, T> parse;
    private final int pollMillis;
    private final ConcurrentSkipListMap<Long, Entry<T>> kept = new ConcurrentSkipListMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread follower;
    private long keptChars;
    private volatile long from = Long.MAX_VALUE;
    private volatile @Nullable RuntimeException stopped;
    private volatile boolean closed;

    /** @param poll how often to look without being called; a second is plenty */
    public LedgerTail(LedgerReader reader, Function<StoredEvent, T> parse, Duration poll) {
        this.reader = reader;
        this.parse = parse;
        this.pollMillis = Math.toIntExact(poll.toMillis());
        this.follower = Thread.ofPlatform().daemon().name("ledger-tail").start(this::run);
    }

    /**
     * The kept events after the position, none if there is nothing newer yet; empty if the position is older than what is
     * kept, and has to be read from the log.
     *
     * @throws LogWentBack
     *             if the log is not the one followed so far: the tail has stopped
     */
    public Optional<List<Entry<T>>> after(long position, int limit) {
        RuntimeException why = stopped;
        if (why != null) throw why;
        if (position < from) return Optional.empty();
        List<Entry<T>> entries = kept.tailMap(position, false).values().stream().limit(limit).toList();
        // Events may have been dropped while this was being read.
        return position < from ? Optional.empty() : Optional.of(entries);
    }

    /** Runs after events were added to the tail, and now and then besides; must be quick. */
    public Listening onAppended(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        follower.interrupt();
    }

    private void run() {
        @Nullable
        LedgerCursor cursor = null;
        while (!closed) {
            try (Connection connection = reader.address().connect(Duration.ofSeconds(30));
                    Statement sql = connection.createStatement()) {
                sql.execute("listen " + Bell.CHANNEL);
                if (cursor == null) cursor = fromHead();
                else
                    cursor = new LedgerCursor(reader, cursor.bookmark());
                follow(connection.unwrap(PGConnection.class), cursor);
            } catch (SQLException | LedgerUnavailable lost) {
                LockSupport.parkNanos(this, 200_000_000);
            } catch (RuntimeException unfollowable) {
                stopped = unfollowable;
                call();
                return;
            }
        }
    }

    private LedgerCursor fromHead() {
        Bookmark head = reader.bookmark(reader.head()).orElseThrow();
        from = head.position();
        return new LedgerCursor(reader, head);
    }

    private void follow(PGConnection listening, LedgerCursor cursor) throws SQLException {
        while (!closed) {
            for (List<StoredEvent> page = cursor.next(PAGE); !page.isEmpty(); page = cursor.next(PAGE)) {
                page.forEach(this::keep);
                drop();
                call();
            }
            var heard = listening.getNotifications(pollMillis);
            if (heard == null || heard.length == 0) call();
        }
    }

    private void keep(StoredEvent event) {
        kept.put(event.position(), new Entry<>(event, parse));
        keptChars += event.data().length();
    }

    private void drop() {
        while (kept.size() > KEPT_EVENTS || keptChars > KEPT_CHARS) {
            Entry<T> oldest = kept.firstEntry().getValue();
            from = oldest.event().position();
            kept.remove(from);
            keptChars -= oldest.event().data().length();
        }
    }

    private void call() {
        listeners.forEach(Runnable::run);
    }

    /** Somebody who listens, until it is closed. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** An event of the tail; it is parsed when first asked for, and then kept for every reader. */
    public static final class Entry<T> {
        private final StoredEvent event;
        private final Function<StoredEvent, T> parse;
        private volatile @Nullable T parsed;

        Entry(StoredEvent event, Function<StoredEvent, T> parse) {
            this.event = event;
            this.parse = parse;
        }

        public StoredEvent event() {
            return event;
        }

        public T parsed() {
            T ready = parsed;
            if (ready == null) {
                ready = parse.apply(event);
                parsed = ready;
            }
            return ready;
        }
    }
}
