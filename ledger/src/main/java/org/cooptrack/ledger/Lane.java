package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One connection that appends. It answers every caller of a group whatever happens: after a broken call it raises the
 * node's generation on a new connection, reads what became of each command, and sends the rest again.
 */
final class Lane {
    private final LedgerAddress address;
    private final LedgerSettings settings;
    private final Node node;
    private final Runnable appended;
    private @Nullable Connection connection;
    private boolean interrupted;
    private volatile boolean closed;

    Lane(LedgerAddress address, LedgerSettings settings, Node node, Runnable appended) {
        this.address = address;
        this.settings = settings;
        this.node = node;
        this.appended = appended;
    }

    void send(List<Ask> group) {
        try {
            settle(group, System.nanoTime() + settings.socketTimeout().plus(settings.patience()).toNanos());
        } catch (RuntimeException unexpected) {
            disconnect();
            group.forEach(ask -> ask.fail(unexpected));
        } catch (Error fatal) {
            disconnect();
            group.forEach(ask -> ask.fail(new LedgerUnavailable("the append broke off", fatal)));
            throw fatal;
        } finally {
            appended.run();
        }
    }

    private void settle(List<Ask> group, long deadline) {
        List<Ask> open = group;
        SQLException last = null;
        while (!open.isEmpty()) {
            if (last != null && System.nanoTime() > deadline)
                throw new LedgerUnavailable("the ledger did not take the append in time", last);
            try {
                Group<Ask> ordered = Group.of(open, ask -> ask.append);
                List<Outcome> outcomes = AppendCall.send(connected(deadline), node.id, node.generation(),
                        ordered.members().stream().map(ask -> ask.append).toList(), ordered.plain());
                for (int i = 0; i < outcomes.size(); i++) {
                    ordered.members().get(i).answer(outcomes.get(i));
                }
                return;
            } catch (SQLException error) {
                last = error;
                switch (Trouble.of(error)) {
                    case UNSTORABLE -> {
                        eachAlone(open, error, deadline);
                        return;
                    }
                    case OLD_GENERATION -> catchUp();
                    case NOT_NOW -> pause();
                    case REFUSED -> throw new LedgerUnavailable(String.valueOf(error.getMessage()), error);
                    case UNKNOWN -> open = unresolved(open, error, deadline);
                }
            }
        }
    }

    private void eachAlone(List<Ask> group, SQLException error, long deadline) {
        if (group.size() == 1) {
            group.getFirst().answer(
                    new Outcome.Unstorable(String.valueOf(error.getSQLState()), String.valueOf(error.getMessage())));
            return;
        }
        for (Ask ask : group) {
            settle(List.of(ask), deadline);
        }
    }

    /** Answers those that were stored after all, and returns the others: after this they never will be by the old call. */
    private List<Ask> unresolved(List<Ask> group, SQLException error, long deadline) {
        disconnect();
        UUID[] commands = group.stream().map(ask -> ask.append.command()).toArray(UUID[]::new);
        while (true) {
            try {
                Connection anew = connected(deadline);
                node.raise(anew);
                Map<UUID, Receipt> stored = Receipts.of(anew, commands);
                return group.stream().filter(ask -> !found(ask, stored.get(ask.append.command()))).toList();
            } catch (SQLException again) {
                disconnect();
                error.addSuppressed(again);
                if (System.nanoTime() > deadline)
                    throw new LedgerUnavailable("what became of the append is not known", error);
                pause();
            }
        }
    }

    private static boolean found(Ask ask, @Nullable Receipt receipt) {
        if (receipt == null) return false;
        ask.answer(receipt.answers(ask.append));
        return true;
    }

    private void catchUp() {
        try {
            if (connection != null) node.catchUp(connection);
        } catch (SQLException lost) {
            disconnect();
        }
    }

    private Connection connected(long deadline) throws SQLException {
        Connection ready = connection;
        while (ready == null) {
            if (closed) throw new LedgerUnavailable("the ledger is closed", null);
            try {
                ready = address.connect(settings.socketTimeout());
                prepare(ready);
                connection = ready;
            } catch (SQLException unreachable) {
                interrupted |= Thread.interrupted();
                if (System.nanoTime() > deadline) throw unreachable;
                ready = null;
                pause();
            }
        }
        return ready;
    }

    private void prepare(Connection fresh) throws SQLException {
        long lock = settings.lockTimeout().toMillis();
        try (Statement sql = fresh.createStatement()) {
            sql.execute("set lock_timeout = " + lock);
            sql.execute("set enable_seqscan = off; set enable_bitmapscan = off; set enable_hashjoin = off; "
                    + "set enable_mergejoin = off; set jit = off; set plan_cache_mode = force_generic_plan");
            String whole = fresh.getMetaData().getDatabaseMajorVersion() >= 17 ? "transaction" : "statement";
            sql.execute("set " + whole + "_timeout = " + (lock + settings.socketTimeout().toMillis()) / 2);
        }
    }

    /** Whether the leading thread was interrupted since this was last asked; put off, so that the next call can connect. */
    boolean wasInterrupted() {
        boolean was = interrupted || Thread.interrupted();
        interrupted = false;
        return was;
    }

    private void disconnect() {
        interrupted |= Thread.interrupted();
        Connection broken = connection;
        connection = null;
        if (broken == null) return;
        try {
            broken.abort(Runnable::run);
        } catch (SQLException gone) {
            // It is what was wanted.
        }
    }

    private static void pause() {
        LockSupport.parkNanos(20_000_000);
    }

    void close() {
        closed = true;
        disconnect();
    }
}
