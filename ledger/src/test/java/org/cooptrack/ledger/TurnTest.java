package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cooptrack.ledger.Outcome.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An append whose turn does not come. */
class TurnTest {
    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open(settings(Duration.ofMillis(100), Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void one_that_waited_too_long_for_the_lock_is_sent_again() throws Exception {
        try (var lock = new HeldLock(database); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Ledger patient = database.open(settings(Duration.ofMillis(100), Duration.ofSeconds(60)));
            Future<Outcome> waiting = threads.submit(() -> patient.append(append(event("a", 0))));
            lock.untilWaiting(1);
            long first = since();
            Until.holds("it is sent again", () -> lock.waiting() == 1 && since() > first);
            lock.close();
            assertThat(waiting.get()).isEqualTo(new Accepted("a", 0, 0));
            patient.close();
        }
        assertThat(ledger.head()).isZero();
    }

    @Test
    void one_that_never_gets_the_lock_is_told_so_and_stored_nowhere() throws Exception {
        try (var lock = new HeldLock(database)) {
            assertThatThrownBy(() -> ledger.append(append(event("a", 0)))).isInstanceOf(LedgerUnavailable.class);
            assertThat(lock.waiting()).isZero();
        }
        assertThat(ledger.append(append(event("b", 0)))).isEqualTo(new Accepted("b", 0, 0));
    }

    @Test
    void the_lock_times_out_before_the_socket() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** When the waiting call was sent, in microseconds. */
    private long since() {
        return database.count("""
                select coalesce(max(extract(epoch from query_start) * 1000000)::bigint, 0) from pg_stat_activity
                  where datname = current_database() and wait_event = 'advisory'""");
    }

    private static LedgerSettings settings(Duration lock, Duration socket) {
        return new LedgerSettings(1, 2, 10, lock, socket, Duration.ZERO);
    }
}
