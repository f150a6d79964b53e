package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one process of all does at a time. Its turn is a lock that its own session of the database holds: it ends when the process
 * or the connection does, and another takes over. Whoever was frozen meanwhile may act for a moment beside it, so what is done in
 * turn must be harmless when it is done twice.
 */
public final class Turn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerAddress address;
    private final String name;
    private @Nullable Connection session;

    public Turn(LedgerAddress address, String name) {
        this.address = address;
        this.name = name;
    }

    /** Whether it is the turn of this process, now that it was asked. */
    public synchronized boolean taken() {
        try {
            Connection held = session;
            if (held != null && held.isValid(Math.toIntExact(PATIENCE.toSeconds()))) return true;
            close();
            Connection fresh = address.connect(PATIENCE);
            if (!lock(fresh)) {
                fresh.close();
                return false;
            }
            session = fresh;
            return true;
        } catch (SQLException away) {
            close();
            return false;
        }
    }

    private boolean lock(Connection fresh) throws SQLException {
        try (PreparedStatement ask = fresh.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            ask.setString(1, "turn:" + name);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public synchronized void close() {
        Connection held = session;
        session = null;
        if (held == null) return;
        try {
            held.close();
        } catch (SQLException gone) {
            // The turn ends with the session, and that is over.
        }
    }
}
