package org.cooptrack.query.seal;

import java.time.Duration;
import java.util.UUID;

/**
 * One node signs. It has taken the lead for a while and keeps it by being seen; whoever takes it over raises the epoch, under
 * which the one before can write nothing any more, however long it was frozen. Time is that of the database.
 */
final class Leadership {
    private final UUID node = UUID.randomUUID();
    private final SealDatabase database;
    private final Duration lease;
    private volatile long epoch = -1;
    private volatile long seenAt;

    Leadership(SealDatabase database, Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    /** Another node has taken over: nothing may be written. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        Lost() { super("another node leads"); }
    }

    long epoch() { return epoch; }

    /** Whether this node leads, from now for as long as the lease. One that is writing is waited for by nobody. */
    boolean take() {
        if (epoch >= 0 && seen()) return true;
        epoch = database.sql()
                .sql("""
                        update leader set epoch = epoch + 1, node = :node, since = clock_timestamp(), seen_at = clock_timestamp()
                        where one = (select one from leader where seen_at < clock_timestamp() - make_interval(secs => :lease)
                            for update skip locked)
                        returning epoch""")
                .param("node", node).param("lease", lease.toMillis() / 1_000.0)
                .query(Long.class).optional().orElse(-1L);
        return epoch >= 0;
    }

    /** In a transaction: from here to its end nobody else takes over. */
    void hold() {
        if (!seen()) throw new Lost();
    }

    /** In long work outside a transaction: goes on being seen, as often as it needs. */
    void stay() {
        if (System.nanoTime() - seenAt > lease.toNanos() / 3) hold();
    }

    private boolean seen() {
        seenAt = System.nanoTime();
        return database.sql().sql("update leader set seen_at = clock_timestamp() where node = ? and epoch = ?")
                .param(node).param(epoch).update() == 1;
    }

    /** Lets another one take over at once. */
    void leave() {
        database.sql().sql("update leader set seen_at = '-infinity' where node = ? and epoch = ?").param(node)
                .param(epoch).update();
        epoch = -1;
    }
}
