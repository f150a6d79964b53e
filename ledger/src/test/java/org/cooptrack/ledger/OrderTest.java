package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commit order is position order, whatever the writers do; {@code axon.JdbcOrderTest} shows the same against Axon's own store. */
class OrderTest {
    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void two_writers_cannot_commit_out_of_order() throws Exception {
        try (Connection slow = database.connect(Login.LEDGER_WRITER);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            appendAndHold(slow, append(event("slow", 0)));
            Future<Outcome> fast = threads.submit(() -> ledger.append(append(event("fast", 0))));
            Until.holds("the fast writer waits its turn",
                    () -> database
                            .count("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0);
            assertThat(ledger.readAll(-1, 10)).isEmpty();
            slow.commit();
            assertThat(fast.get()).isEqualTo(new Accepted("fast", 0, 1));
            assertThat(ledger.readAll(-1, 10)).extracting(StoredEvent::stream).containsExactly("slow", "fast");
        }
    }

    @Test
    void a_rolled_back_writer_leaves_no_gap() throws Exception {
        ledger.append(append(event("before", 0)));
        try (Connection failing = database.connect(Login.LEDGER_WRITER)) {
            appendAndHold(failing, append(event("failing", 0)));
            failing.rollback();
        }
        assertThat(ledger.append(append(event("after", 0)))).isEqualTo(new Accepted("after", 0, 1));
        assertThat(ledger.readAll(-1, 10)).extracting(StoredEvent::position).containsExactly(0L, 1L);
    }

    /** Calls the function inside a transaction that stays open, as the product never does. */
    private static void appendAndHold(Connection connection, Append wish) throws SQLException {
        connection.setAutoCommit(false);
        String call = "select * from judge_and_store(" + String.join(",", Collections.nCopies(31, "?")) + ")";
        try (var statement = connection.prepareStatement(call)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setLong(2, 0);
            statement.setInt(3, 1);
            new GroupArrays(List.of(wish)).bind(connection, statement, 4);
            statement.execute();
        }
    }
}
