package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerTest {
    private static final Duration NEVER = Duration.ofSeconds(60);

    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open();
    private final LedgerReader reader = LedgerReader.open(database.address(Login.LEDGER_READER), 2);

    @BeforeEach
    void begin() {
        for (int version = 0; version < 10; version++) {
            ledger.append(append(event("a", version)));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
        reader.close();
    }

    @Test
    void a_follower_goes_on_where_it_stood() {
        var cursor = new LedgerCursor(reader, reader.bookmark(3).orElseThrow());
        assertThat(cursor.next(4)).extracting(StoredEvent::position).containsExactly(4L, 5L, 6L, 7L);
        var later = new LedgerCursor(reader, cursor.bookmark());
        assertThat(later.next(10)).extracting(StoredEvent::position).containsExactly(8L, 9L);
        assertThat(later.next(10)).isEmpty();
    }

    @Test
    void a_follower_ahead_of_a_log_that_went_back_says_so() throws SQLException {
        Bookmark seen = reader.bookmark(9).orElseThrow();
        database.vandalize("delete from event where position > 6");
        assertThatThrownBy(() -> new LedgerCursor(reader, seen).next(1)).isInstanceOf(LogWentBack.class)
                .hasMessageContaining("ends at 6");
    }

    @Test
    void a_log_that_went_back_and_grew_past_the_follower_is_noticed() throws SQLException {
        Bookmark seen = reader.bookmark(9).orElseThrow();
        database.vandalize("delete from event where position > 6");
        for (int version = 7; version < 12; version++) {
            ledger.append(append(event("a", version)));
        }
        assertThatThrownBy(() -> new LedgerCursor(reader, seen).next(1)).isInstanceOf(LogWentBack.class)
                .hasMessageContaining("another event stands there");
    }

    @Test
    void a_log_that_goes_back_between_two_pages_is_noticed() throws SQLException {
        var cursor = new LedgerCursor(reader, reader.bookmark(-1).orElseThrow());
        cursor.next(8);
        database.vandalize("delete from event where position > 6");
        assertThatThrownBy(() -> cursor.next(8)).isInstanceOf(LogWentBack.class);
    }

    @Test
    void a_log_that_goes_back_and_grows_again_before_anything_new_was_read_is_noticed() throws SQLException {
        var cursor = new LedgerCursor(reader, reader.bookmark(9).orElseThrow());
        assertThat(cursor.next(4)).isEmpty();
        database.vandalize("delete from event where position > 6");
        for (int version = 0; version < 5; version++)
            ledger.append(append(event("other", version)));
        assertThatThrownBy(() -> cursor.next(4)).isInstanceOf(LogWentBack.class);
    }

    @Test
    void a_new_log_id_is_an_explicit_act_that_no_follower_overlooks() throws SQLException {
        Bookmark seen = reader.bookmark(9).orElseThrow();
        UUID renewed = LedgerSchema.newLogId(database.postgres().dataSource(Login.LEDGER_OWNER, database.database()),
                "restored from last night");
        assertThat(reader.logId()).isEqualTo(renewed);
        assertThatThrownBy(() -> reader.check(seen)).isInstanceOf(LogWentBack.class)
                .hasMessageContaining("the log is now " + reader.logId());
    }

    @Test
    void the_tail_hears_of_an_append_without_polling() throws Exception {
        try (var tail = new LedgerTail<>(reader, StoredEvent::version, NEVER)) {
            Until.holds("the tail stands", () -> tail.after(9, 1).isPresent());
            ledger.append(append(event("a", 10)));
            Until.holds("the event is there", () -> tail.after(9, 1).map(List::size).orElse(0) == 1);
            assertThat(tail.after(9, 1).orElseThrow().getFirst().parsed()).isEqualTo(10);
            assertThat(tail.after(8, 1)).isEmpty();
        }
    }

    @Test
    void a_ring_lost_with_its_connection_is_rung_again() throws Exception {
        try (var tail = new LedgerTail<>(reader, StoredEvent::version, NEVER)) {
            Until.holds("the tail stands", () -> tail.after(9, 1).isPresent());
            Until.holds("the bell is cut off", () -> database.count("""
                    select count(pg_terminate_backend(pid)) from pg_stat_activity
                      where datname = current_database() and query like 'notify%'""") == 1);
            ledger.append(append(event("a", 10)));
            Until.holds("the event is there", () -> tail.after(9, 1).map(List::size).orElse(0) == 1);
        }
    }

    @Test
    void the_tail_finds_by_its_slow_poll_what_no_bell_announced() throws Exception {
        try (var tail = new LedgerTail<>(reader, StoredEvent::version, Duration.ofMillis(50));
                var silent = database.connect(Login.LEDGER_WRITER)) {
            Until.holds("the tail stands", () -> tail.after(9, 1).isPresent());
            AppendCall.send(silent, UUID.randomUUID(), 0, List.of(append(event("a", 10))), 1);
            Until.holds("the event is there", () -> tail.after(9, 1).map(List::size).orElse(0) == 1);
        }
    }

    @Test
    void a_follower_holds_no_more_than_it_is_allowed_and_waits_no_longer_than_it_is_wanted() throws Exception {
        try (var tail = new LedgerTail<>(reader, StoredEvent::version, Duration.ofMillis(20))) {
            var follower = new LedgerFollower<>(reader, tail, StoredEvent::version, reader.bookmark(-1).orElseThrow(),
                    4);
            assertThat(follower.await(NEVER)).hasSize(4);
            assertThat(follower.await(NEVER, () -> true)).hasSize(4);
            assertThat(follower.await(NEVER)).hasSize(2);
            var looked = new AtomicInteger();
            assertThat(follower.await(NEVER, () -> looked.incrementAndGet() > 2)).isEmpty();
            assertThat(follower.position()).isEqualTo(9);
        }
    }

    @Test
    void an_event_of_the_tail_is_parsed_once_for_all_readers() throws Exception {
        var parsed = new AtomicInteger();
        try (var tail = new LedgerTail<>(reader, event -> parsed.incrementAndGet(), NEVER)) {
            Until.holds("the tail stands", () -> tail.after(9, 1).isPresent());
            ledger.append(append(event("a", 10)));
            Until.holds("the event is there", () -> tail.after(9, 1).map(List::size).orElse(0) == 1);
            tail.after(9, 1).orElseThrow().getFirst().parsed();
            tail.after(9, 1).orElseThrow().getFirst().parsed();
            assertThat(parsed).hasValue(1);
        }
    }

    @Test
    void a_tail_whose_connection_was_cut_checks_the_log_before_it_goes_on() throws Exception {
        try (var tail = new LedgerTail<>(reader, StoredEvent::version, NEVER)) {
            Until.holds("the tail stands", () -> tail.after(9, 1).isPresent());
            database.vandalize("delete from event where position > 6");
            database.count(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'ledger_reader' "
                            + "and datname = current_database()");
            var said = new ArrayList<RuntimeException>();
            Until.holds("the tail says so", () -> {
                try {
                    tail.after(9, 1);
                } catch (LogWentBack why) {
                    said.add(why);
                }
                return !said.isEmpty();
            });
        }
    }

    @Test
    void what_was_known_at_a_moment_is_a_prefix_and_only_answered_below_the_last_time() {
        Instant fifth = reader.recordedAt(5).orElseThrow();
        Instant last = reader.recordedAt(9).orElseThrow();
        long upTo = reader.positionAt(fifth).orElseThrow();
        assertThat(upTo).isGreaterThanOrEqualTo(5);
        assertThat(reader.recordedAt(upTo)).hasValue(fifth);
        assertThat(reader.recordedAt(upTo + 1).orElseThrow()).isAfter(fifth);
        assertThat(reader.positionAt(Instant.EPOCH)).isEqualTo(OptionalLong.of(-1));
        assertThat(reader.positionAt(last)).isEmpty();
    }

    @Test
    void a_clock_more_than_five_minutes_behind_the_log_refuses_appends() throws SQLException {
        database.vandalize("update event set recorded_at = recorded_at + interval '4 minutes' where position = 9");
        assertThat(ledger.append(append(event("a", 10)))).isInstanceOf(Outcome.Accepted.class);
        assertThat(reader.recordedAt(10)).isEqualTo(reader.recordedAt(9));
        database.vandalize("update event set recorded_at = recorded_at + interval '6 minutes' where position = 10");
        assertThatThrownBy(() -> ledger.append(append(event("a", 11)))).isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("five minutes");
    }

    @Test
    void old_receipts_are_forgotten_without_being_asked() throws Exception {
        makeOld();
        try (var sweeper = new Sweeper(ledger::sweep, Duration.ofMillis(1))) {
            Until.holds("the old ones are gone", () -> database.count("select count(*) from command") == 5);
        }
    }

    @Test
    void the_sweep_forgets_commands_older_than_thirty_days_a_few_at_a_time() throws SQLException {
        makeOld();
        assertThat(ledger.sweep(3)).isEqualTo(3);
        assertThat(ledger.sweep(3)).isEqualTo(2);
        assertThat(ledger.sweep(3)).isZero();
        assertThat(database.count("select count(*) from command")).isEqualTo(5);
    }

    private void makeOld() throws SQLException {
        try (var owner = database.connect(Login.LEDGER_OWNER); var statement = owner.createStatement()) {
            statement.execute("update command set recorded_at = recorded_at - interval '31 days' where position < 5");
        }
    }
}
