package org.cooptrack.ledger;

import java.util.UUID;

/**
 * Where a follower of the log stands, and how it would know the log again: the log's id, PostgreSQL's timeline, and the
 * digest of the event at its position (−1 and empty before the first).
 */
public record Bookmark(UUID logId, int timeline, long position, String digest) {
    /** The same log, read on to this event. */
    public Bookmark at(StoredEvent event) {
        return new Bookmark(logId, timeline, event.position(), event.digest());
    }

}
