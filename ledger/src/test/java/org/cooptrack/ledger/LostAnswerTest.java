package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;
import static org.cooptrack.ledger.TestLedger.releasing;
import static org.cooptrack.ledger.TestLedger.taking;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cooptrack.ledger.CuttingProxy.Cut;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostAnswerTest {
    private final TestLedger database = TestLedger.fresh();
    @SuppressWarnings("NullAway.Init")
    private CuttingProxy proxy;
    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() throws IOException {
        proxy = new CuttingProxy(database.postgres().port());
        String url = "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.database();
        ledger = Ledger.open(new LedgerAddress(url, Login.LEDGER_WRITER.role(),
                PostgresForTests.password(Login.LEDGER_WRITER)), LedgerSettings.usual());
        assertThat(ledger.append(append(event("before", 0)))).isEqualTo(new Accepted("before", 0, 0));
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
        proxy.close();
    }

    @Test
    void a_commit_whose_reply_was_lost_is_found_and_not_repeated() {
        assertStoredOnce(Cut.LOSE_REPLY);
        assertThat(storedBeforeTheGenerationWasRaised()).isTrue();
    }

    @Test
    void a_request_that_never_arrived_is_sent_again() {
        assertStoredOnce(Cut.LOSE_REQUEST);
        assertThat(storedBeforeTheGenerationWasRaised()).isFalse();
    }

    @Test
    void a_request_that_arrives_after_all_is_of_an_older_generation_and_refused() {
        assertStoredOnce(Cut.DELIVER_LATE);
        assertThat(storedBeforeTheGenerationWasRaised()).isFalse();
        proxy.deliverLate();
        assertThat(ledger.readAll(-1, 10)).hasSize(4);
    }

    @Test
    void what_was_refused_when_it_was_sent_again_is_not_stored_by_the_call_that_was_late() {
        ledger.append(append(taking("holder", 0, TakenClaim.of("claim"))));
        proxy.cutNext(Cut.DELIVER_LATE);
        assertThat(ledger.append(append(taking("a", 0, TakenClaim.of("claim")))))
                .isEqualTo(new Outcome.ClaimTaken("claim", "holder"));
        ledger.append(append(releasing("holder", 1, "claim")));
        proxy.deliverLate();
        assertThat(ledger.lastVersion("a")).isEqualTo(-1);
        assertThat(ledger.holder("claim")).isEmpty();
    }

    @Test
    void a_group_of_an_older_generation_is_refused_whole() throws SQLException {
        try (Connection connection = database.connect(Login.LEDGER_WRITER)) {
            var node = new Node();
            node.raise(connection);
            assertThatThrownBy(() -> AppendCall.send(connection, node.id, 0,
                    List.of(append(event("a", 0)), append(event("b", 0))), 2))
                    .isInstanceOfSatisfying(SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("CT001"));
            assertThat(AppendCall.send(connection, node.id, node.generation(), List.of(append(event("a", 0))), 1))
                    .containsExactly(new Accepted("a", 0, 1));
        }
    }

    @Test
    void a_server_that_ends_the_connection_costs_nothing() {
        database.count("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'ledger_writer' "
                + "and datname = current_database()");
        assertThat(ledger.append(append(event("a", 0)))).isEqualTo(new Accepted("a", 0, 1));
    }

    private boolean storedBeforeTheGenerationWasRaised() {
        return database.count("""
                select count(*) from node where xmin::text::bigint > (
                  select min(xmin::text::bigint) from event where stream = 'a')""") == 1;
    }

    private void assertStoredOnce(Cut cut) {
        proxy.cutNext(cut);
        var wish = append(event("a", 0), event("a", 1));
        assertThat(ledger.append(wish)).isEqualTo(new Accepted("a", 1, 2));
        assertThat(database.count("select sum(generation) from node")).isEqualTo(1);
        assertThat(ledger.read("a", 0)).hasSize(2);
        assertThat(ledger.append(append(event("a", 2)))).isEqualTo(new Accepted("a", 2, 3));
        assertThat(ledger.head()).isEqualTo(3);
    }
}
