package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells followers that something was appended: one NOTIFY for all appends of a few milliseconds, on a connection of its
 * own. A ring lost with its connection is rung again on the next.
 */
final class Bell implements AutoCloseable {
    static final String CHANNEL = "ledger_appended";
    private static final long PAUSE = 4_000_000;
    private static final long RETRY = 500_000_000;

    private final LedgerAddress address;
    private final AtomicBoolean rung = new AtomicBoolean();
    private final Thread ringer;
    private volatile boolean closed;

    Bell(LedgerAddress address) {
        this.address = address;
        this.ringer = Thread.ofPlatform().daemon().name("ledger-bell").start(this::run);
    }

    void ring() {
        if (rung.compareAndSet(false, true)) LockSupport.unpark(ringer);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = address.connect(Duration.ofSeconds(10));
                    Statement sql = connection.createStatement()) {
                sql.execute("set synchronous_commit = off");
                toll(sql);
            } catch (SQLException lost) {
                rung.set(true);
                LockSupport.parkNanos(this, RETRY);
            }
        }
    }

    private void toll(Statement sql) throws SQLException {
        while (!closed) {
            if (rung.getAndSet(false)) {
                sql.execute("notify " + CHANNEL);
                LockSupport.parkNanos(this, PAUSE);
            } else {
                LockSupport.park(this);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(ringer);
    }
}
