package org.cooptrack.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log page by page from where a follower stands. Until something was read each look is checked against what the
 * follower remembers, and each later one re-reads the last event before it: a log that went back is noticed on whatever
 * connection it appears.
 * Not for several threads.
 */
public final class LedgerCursor {
    private final LedgerReader reader;
    private final Bookmark start;
    private long position;
    private @Nullable StoredEvent last;

    /** Begins after the bookmark. */
    public LedgerCursor(LedgerReader reader, Bookmark start) {
        this.reader = reader;
        this.start = start;
        this.position = start.position();
    }

    /** The next events, at most so many; none at the log's end.
     *
     * @throws LogWentBack
     *             if the log is not the one read so far */
    public List<StoredEvent> next(int limit) {
        StoredEvent before = last;
        List<StoredEvent> page = before == null ? first(limit) : following(before, limit);
        if (!page.isEmpty()) {
            last = page.getLast();
            position = page.getLast().position();
        }
        return page;
    }

    /** Goes on after an event that was read elsewhere, from the tail. */
    public void skipTo(StoredEvent event) {
        last = event;
        position = event.position();
    }

    public long position() {
        return position;
    }

    /** What to remember for going on later. */
    public Bookmark bookmark() {
        return last == null ? start : start.at(last);
    }

    private List<StoredEvent> first(int limit) {
        reader.check(start);
        return reader.readAll(position, limit);
    }

    private List<StoredEvent> following(StoredEvent before, int limit) {
        List<StoredEvent> page = reader.readAll(before.position() - 1, limit + 1);
        Optional<StoredEvent> again = page.stream().findFirst();
        if (!again.equals(Optional.of(before)))
            throw new LogWentBack(start.at(before),
                    again.map(event -> "another event stands there").orElse("it ends before"));
        return page.subList(1, page.size());
    }
}
