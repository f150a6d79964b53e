package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps every append waiting for its turn, so that a test decides who meets whom. */
final class HeldLock implements AutoCloseable {
    private final TestLedger ledger;
    private final Connection holder;

    HeldLock(TestLedger ledger) throws SQLException {
        this.ledger = ledger;
        this.holder = ledger.superuser();
        run("select pg_advisory_lock(7013, 1)");
    }

    void untilWaiting(int calls) throws Exception {
        Until.holds(calls + " calls wait for the lock", () -> waiting() == calls);
    }

    long waiting() {
        return ledger.count("""
                select count(*) from pg_locks where locktype = 'advisory' and not granted
                  and database = (select oid from pg_database where datname = current_database())""");
    }

    @Override
    public void close() throws SQLException {
        if (holder.isClosed()) return;
        run("select pg_advisory_unlock(7013, 1)");
        holder.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
