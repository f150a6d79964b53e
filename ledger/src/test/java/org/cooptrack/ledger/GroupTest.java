package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;
import static org.cooptrack.ledger.TestLedger.holding;
import static org.cooptrack.ledger.TestLedger.releasing;
import static org.cooptrack.ledger.TestLedger.taking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.ledger.Outcome.ClaimTaken;
import org.cooptrack.ledger.Outcome.FactMoved;
import org.cooptrack.ledger.Outcome.Unstorable;
import org.cooptrack.ledger.Outcome.VersionConflict;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several callers in one call, as the gatherer sends them. */
class GroupTest {
    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open();
    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect(Login.LEDGER_WRITER);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        ledger.close();
    }

    @Test
    void one_caller_in_conflict_leaves_the_others_alone() throws SQLException {
        send(append(event("a", 0)));
        assertThat(send(append(event("b", 0)), append(event("a", 0), event("a", 1)), append(event("c", 0))))
                .containsExactly(new Accepted("b", 0, 1), new VersionConflict("a"), new Accepted("c", 0, 2));
    }

    @Test
    void a_caller_whose_only_rival_was_refused_is_accepted() throws SQLException {
        send(append(taking("holder", 0, TakenClaim.of("claim"))));
        var rival = append(event("a", 0), taking("b", 0, TakenClaim.of("claim")));
        assertThat(send(rival, append(event("a", 0)))).containsExactly(new ClaimTaken("claim", "holder"),
                new Accepted("a", 0, 1));
    }

    @Test
    void of_two_on_one_stream_the_first_wins() throws SQLException {
        assertThat(send(append(event("a", 0)), append(event("a", 0)))).containsExactly(new Accepted("a", 0, 0),
                new VersionConflict("a"));
    }

    @Test
    void of_two_with_strict_facts_on_each_other_one_is_refused() throws SQLException {
        var first = holding(new Fact.StreamUnmoved("b", -1), event("a", 0));
        var second = holding(new Fact.StreamUnmoved("a", -1), event("b", 0));
        assertThat(send(first, second)).containsExactly(new Accepted("a", 0, 0), new FactMoved("a"));
    }

    @Test
    void a_stream_that_moves_in_the_group_refuses_whoever_relied_on_it_later() throws SQLException {
        var relies = holding(new Fact.StreamUnmoved("a", -1), event("b", 0));
        assertThat(send(append(event("a", 0)), relies)).containsExactly(new Accepted("a", 0, 0), new FactMoved("a"));
    }

    @Test
    void a_claim_taken_in_the_group_is_seen_by_a_fact_about_its_set() throws SQLException {
        var opens = append(taking("a", 0, TakenClaim.of("open-case:1")));
        var closes = holding(new Fact.NoneUnder("open-case:"), event("b", 0));
        assertThat(send(opens, closes)).containsExactly(new Accepted("a", 0, 0), new FactMoved("open-case:"));
    }

    @Test
    void a_claim_released_in_the_group_may_be_taken_by_a_later_caller() throws SQLException {
        send(append(taking("a", 0, TakenClaim.of("claim"))));
        assertThat(send(append(releasing("a", 1, "claim")), append(taking("b", 0, TakenClaim.of("claim")))))
                .containsExactly(new Accepted("a", 1, 1), new Accepted("b", 0, 2));
        assertThat(ledger.holder("claim")).contains("b");
    }

    @Test
    void the_same_command_twice_in_a_group_is_stored_once() throws SQLException {
        var command = append(event("a", 0));
        var again = Append.of(command.command(), command.events());
        assertThat(send(command, again)).containsExactly(new Accepted("a", 0, 0), new Outcome.Repeated("a", 0, 0));
    }

    @Test
    void a_caller_who_sends_what_cannot_be_stored_fails_alone() throws Exception {
        var nul = append(new NewEvent("bad", 0, "test.Happened", 1, "{\"t\": \"\\u0000\"}", "{}"));
        List<Outcome> outcomes = together(append(event("a", 0)), nul, append(event("b", 0)), append(event("c", 0)));
        assertThat(outcomes.get(1)).isInstanceOf(Unstorable.class);
        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(3);
        assertThat(ledger.lastVersion("bad")).isEqualTo(-1);
        assertThat(ledger.readAll(-1, 10)).hasSize(4);
    }

    @Test
    void callers_that_wait_together_commit_together() throws Exception {
        var callers = new ArrayList<Append>();
        for (int i = 0; i < 50; i++) {
            callers.add(append(event("stream:" + i, 0)));
        }
        assertThat(together(callers.toArray(Append[]::new))).allMatch(Accepted.class::isInstance);
        assertThat(database.count("select count(distinct xmin::text) from event")).isEqualTo(2);
    }

    @Test
    void a_group_holds_at_most_a_thousand_events() throws Exception {
        assertThat(together(many("a", 400), many("b", 400), many("c", 400))).allMatch(Accepted.class::isInstance);
        assertThat(database.count("select count(distinct xmin::text) from event")).isEqualTo(3);
    }

    @Test
    void a_group_holds_at_most_a_megabyte() throws Exception {
        assertThat(together(large("a"), large("b"), large("c"))).allMatch(Accepted.class::isInstance);
        assertThat(database.count("select count(distinct xmin::text) from event")).isEqualTo(3);
    }

    @Test
    void a_larger_command_is_a_group_of_its_own() throws Exception {
        assertThat(together(append(event("a", 0)), many("b", 1_500), append(event("c", 0))))
                .allMatch(Accepted.class::isInstance);
        assertThat(database.count("select count(distinct xmin::text) from event")).isEqualTo(4);
    }

    private static Append many(String stream, int count) {
        return append(LongStream.range(0, count).mapToObj(version -> event(stream, version)).toArray(NewEvent[]::new));
    }

    private static Append large(String stream) {
        return append(new NewEvent(stream, 0, "test.Happened", 1, "{\"t\": \"" + "x".repeat(400_000) + "\"}", "{}"));
    }

    @Test
    void a_full_queue_refuses_at_once() throws Exception {
        try (Ledger small = database.open(settings(1));
                var lock = new HeldLock(database);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome> first = executor.submit(() -> small.append(append(event("a", 0))));
            lock.untilWaiting(1);
            assertThat(executor.submit(() -> small.append(append(event("b", 0)))))
                    .failsWithin(java.time.Duration.ofSeconds(10)).withThrowableThat()
                    .withCauseInstanceOf(LedgerBusy.class);
            lock.close();
            assertThat(first.get()).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void a_caller_interrupted_while_it_leads_still_gets_the_truth() throws Exception {
        try (var lock = new HeldLock(database); var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var leader = new java.util.concurrent.atomic.AtomicReference<Thread>();
            Future<Boolean> interrupted = executor.submit(() -> {
                leader.set(Thread.currentThread());
                assertThat(ledger.append(append(event("a", 0)))).isEqualTo(new Accepted("a", 0, 0));
                return Thread.interrupted();
            });
            lock.untilWaiting(1);
            leader.get().interrupt();
            lock.close();
            assertThat(interrupted.get()).isTrue();
            assertThat(ledger.readAll(-1, 10)).hasSize(1);
        }
    }

    /** One goes ahead and waits for the lock; the callers gather behind it and are sent as one group. */
    private List<Outcome> together(Append... callers) throws Exception {
        try (var lock = new HeldLock(database); var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome> ahead = executor.submit(() -> ledger.append(append(event("ahead", 0))));
            lock.untilWaiting(1);
            var answers = new ArrayList<Future<Outcome>>();
            for (int i = 0; i < callers.length; i++) {
                Append caller = callers[i];
                answers.add(executor.submit((Callable<Outcome>) () -> ledger.append(caller)));
                int before = i;
                Until.holds("the caller waits", () -> ledger.waiting() == before + 2);
            }
            lock.close();
            assertThat(ahead.get()).isInstanceOf(Accepted.class);
            var outcomes = new ArrayList<Outcome>();
            for (Future<Outcome> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        }
    }

    private List<Outcome> send(Append... callers) throws SQLException {
        Group<Append> group = Group.of(List.of(callers), caller -> caller);
        List<Outcome> outcomes = AppendCall.send(connection, UUID.randomUUID(), 0, group.members(), group.plain());
        return Stream.of(callers).map(caller -> outcomes.get(place(group.members(), caller))).toList();
    }

    private static int place(List<Append> members, Append caller) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) == caller) return i;
        }
        throw new IllegalArgumentException("not in the group");
    }

    private static LedgerSettings settings(int waiting) {
        var usual = LedgerSettings.usual();
        return new LedgerSettings(1, 2, waiting, usual.lockTimeout(), usual.socketTimeout(), usual.patience());
    }
}
