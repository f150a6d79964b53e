package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
    private static final TestLedger DATABASE = TestLedger.fresh();

    @BeforeAll
    static void begin() {
        try (Ledger ledger = DATABASE.open()) {
            ledger.append(append(event("a", 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update event set data = '{}'", "delete from event", "truncate event",
            "update event set data = '{}' where false", "delete from log", "truncate log"})
    void events_and_log_ids_are_never_changed_not_even_by_their_owner(String change) {
        assertThatThrownBy(() -> run(Login.LEDGER_OWNER, change)).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("CT009"));
        for (Login login : List.of(Login.LEDGER_WRITER, Login.LEDGER_READER)) {
            assertThatThrownBy(() -> run(login, change)).isInstanceOfSatisfying(SQLException.class,
                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into event values (9, 'a', 9, 't', 1, now(), '{}', '{}')",
            "insert into claim values ('k', 'a', 0)", "delete from claim", "delete from dated_claim",
            "delete from command", "update node set generation = 0", "select new_log_id('mine')",
            "set session_replication_role = replica", "alter table event disable trigger all"})
    void the_writer_has_no_way_around_the_function(String attempt) {
        assertThatThrownBy(() -> run(Login.LEDGER_WRITER, attempt)).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from command", "select * from claim", "select raise_generation('"
            + "00000000-0000-0000-0000-000000000000')", "select sweep(1)", "select * from snapshot"})
    void the_reader_reads_events_alone(String attempt) throws SQLException {
        run(Login.LEDGER_READER, "select * from event");
        assertThatThrownBy(() -> run(Login.LEDGER_READER, attempt)).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void an_append_outside_read_committed_or_inside_a_transaction_is_refused() throws SQLException {
        try (Connection connection = DATABASE.connect(Login.LEDGER_WRITER)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            assertThatThrownBy(
                    () -> AppendCall.send(connection, UUID.randomUUID(), 0, List.of(append(event("b", 0))), 1))
                    .hasMessageContaining("read committed");
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            assertThatThrownBy(
                    () -> AppendCall.send(connection, UUID.randomUUID(), 0, List.of(append(event("b", 0))), 1))
                    .hasMessageContaining("invalid transaction termination");
        }
        assertThat(DATABASE.count("select count(*) from event where stream = 'b'")).isZero();
    }

    @Test
    void the_function_is_volatile_so_that_it_sees_what_was_committed_while_it_waited() {
        assertThat(DATABASE.count(
                "select count(*) from pg_proc where proname in ('append', 'judge_and_store') and provolatile = 'v'"))
                .isEqualTo(2);
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(login); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
