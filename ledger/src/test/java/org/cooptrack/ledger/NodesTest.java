package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;
import static org.cooptrack.ledger.TestLedger.taking;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.ledger.Outcome.ClaimTaken;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Several nodes on one log, and clients that die or freeze: in a cluster of their own. */
class NodesTest {
    @SuppressWarnings("NullAway.Init")
    private static PostgresForTests postgres;

    private final TestLedger database = TestLedger.in(postgres);
    private final Ledger one = database.open();
    private final Ledger other = database.open();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Process> forked = new ArrayList<>();

    @BeforeAll
    static void start() {
        postgres = PostgresForTests.own(true);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @AfterEach
    void close() {
        forked.forEach(Process::destroyForcibly);
        threads.close();
        one.close();
        other.close();
    }

    @Test
    void two_nodes_on_one_stream_lose_nothing_and_double_nothing() throws Exception {
        var writers = new ArrayList<Future<?>>();
        for (int writer = 0; writer < 8; writer++) {
            Ledger node = writer % 2 == 0 ? one : other;
            writers.add(threads.submit(() -> {
                for (int stored = 0; stored < 25;) {
                    if (node.append(append(event("a", node.lastVersion("a") + 1))) instanceof Accepted) stored++;
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        assertThat(one.read("a", 0)).extracting(StoredEvent::version)
                .containsExactlyElementsOf(LongStream.range(0, 200).boxed().toList());
        assertThat(one.head()).isEqualTo(199);
    }

    @Test
    void of_two_nodes_taking_one_claim_a_thousand_times_exactly_one_wins_each_time() throws Exception {
        for (int batch = 0; batch < 50; batch++) {
            var rounds = new ArrayList<List<Future<Outcome>>>();
            for (int i = 0; i < 20; i++) {
                String claim = "claim:" + batch + ":" + i;
                rounds.add(List.of(threads.submit(take(one, "one:" + claim, claim)),
                        threads.submit(take(other, "other:" + claim, claim))));
            }
            for (List<Future<Outcome>> round : rounds) {
                var outcomes = List.of(round.getFirst().get(), round.getLast().get());
                assertThat(outcomes).filteredOn(Accepted.class::isInstance).singleElement()
                        .isInstanceOfSatisfying(Accepted.class, winner -> assertThat(outcomes)
                                .filteredOn(ClaimTaken.class::isInstance).singleElement()
                                .extracting("holder").isEqualTo(winner.stream()));
            }
        }
        assertThat(one.head()).isEqualTo(999);
        assertThat(database.count("select count(*) from claim")).isEqualTo(1000);
    }

    @Test
    void a_client_killed_in_mid_append_stops_nobody_and_is_stored_whole_or_not_at_all() throws Exception {
        try (var lock = new HeldLock(database)) {
            Process client = fork();
            lock.untilWaiting(1);
            client.destroyForcibly().waitFor();
            Future<Outcome> next = threads.submit(() -> one.append(append(event("next", 0))));
            lock.untilWaiting(2);
            lock.close();
            assertThat(next.get()).isInstanceOf(Accepted.class);
            long stored = one.lastVersion("forked") + 1;
            assertThat(stored).isIn(0L, 3L);
            assertThat(one.head()).isEqualTo(stored);
            assertThat(database.count("select count(*) from command")).isEqualTo(stored == 3 ? 2 : 1);
        }
    }

    @Test
    void a_client_frozen_in_mid_append_holds_nobody_up() throws Exception {
        try (var lock = new HeldLock(database)) {
            Process client = fork();
            lock.untilWaiting(1);
            signal(client, "STOP");
            lock.close();
            assertThat(one.append(append(event("next", 0)))).isInstanceOf(Accepted.class);
            assertThat(one.lastVersion("forked")).isEqualTo(2);
            signal(client, "CONT");
            assertThat(client.waitFor()).isZero();
        }
    }

    @Test
    void a_long_copy_elsewhere_in_the_cluster_delays_nothing() throws Exception {
        try (Connection views = postgres.dataSource(Login.VIEWS_OWNER).getConnection();
                LedgerReader reader = LedgerReader.open(database.address(Login.LEDGER_READER), 2);
                var tail = new LedgerTail<>(reader, StoredEvent::stream, java.time.Duration.ofSeconds(60))) {
            views.createStatement().execute("create table if not exists figures (n int)");
            views.setAutoCommit(false);
            var copy = views.unwrap(PGConnection.class).getCopyAPI().copyIn("copy figures from stdin");
            byte[] rows = "1\n".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            copy.writeToCopy(rows, 0, rows.length);
            copy.flushCopy();
            Until.holds("the copy has written, and holds its transaction's number", () -> database.count(
                    "select count(*) from pg_stat_activity where datname = 'views' and query like 'copy%' "
                            + "and backend_xid is not null") == 1);
            Until.holds("the tail stands", () -> tail.after(-1, 1).isPresent());
            assertThat(one.append(append(event("a", 0)))).isEqualTo(new Accepted("a", 0, 0));
            Until.holds("the event is seen while the copy goes on",
                    () -> tail.after(-1, 1).map(List::size).orElse(0) == 1);
            assertThat(copy.isActive()).isTrue();
            assertThat(database.count("select count(*) from event where xmin::text::bigint >= "
                    + "pg_snapshot_xmin(pg_current_snapshot())::text::bigint")).isEqualTo(1);
            copy.cancelCopy();
        }
    }

    private static Callable<Outcome> take(Ledger node, String stream, String claim) {
        return () -> node.append(append(taking(stream, 0, TakenClaim.of(claim))));
    }

    private Process fork() throws IOException {
        LedgerAddress address = database.address(Login.LEDGER_WRITER);
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ForkedClient.class.getName(),
                address.url(), address.user(), address.password()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        forked.add(process);
        return process;
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor()).isZero();
    }
}
