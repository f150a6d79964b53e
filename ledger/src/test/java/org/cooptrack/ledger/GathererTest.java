package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.postgres.Login;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How callers wait for each other. */
class GathererTest {
    private final TestLedger database = TestLedger.fresh();
    private final CountDownLatch secondAsks = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch secondWasRefused = new CountDownLatch(1);

    @Test
    void whoever_waits_for_its_turn_to_ask_for_a_lane_while_its_answer_comes_sees_the_answer() throws Exception {
        var lane = new Lane(database.address(Login.LEDGER_WRITER), LedgerSettings.usual(), new Node(), () -> {
            answered.countDown();
            await(secondWasRefused);
        });
        var callers = Executors.newVirtualThreadPerTaskExecutor();
        try (var gatherer = new Gatherer(List.of(lane), new Lanes(lane), 10)) {
            var one = callers.submit(() -> gatherer.append(append(event("a", 0))));
            var other = callers.submit(() -> gatherer.append(append(event("b", 0))));
            assertThat(List.of(one.get(10, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(new Accepted("a", 0, position(one.get())),
                            new Accepted("b", 0, position(other.get())));
        } finally {
            callers.shutdownNow();
        }
    }

    private static long position(Outcome outcome) { return ((Accepted) outcome).position(); }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The first who asks gets the lane when the second is on the way; the second asks for so long that its answer comes meanwhile. */
    private final class Lanes extends ArrayBlockingQueue<Lane> {
        private static final long serialVersionUID = 1;
        private final transient AtomicInteger asked = new AtomicInteger();

        Lanes(Lane lane) { super(1, false, List.of(lane)); }

        @Override
        public @Nullable Lane poll() {
            int turn = asked.incrementAndGet();
            if (turn == 1) await(secondAsks);
            if (turn != 2) return super.poll();
            secondAsks.countDown();
            await(answered);
            LockSupport.parkNanos(1); // as the lock of the lanes does
            Lane none = super.poll();
            secondWasRefused.countDown();
            return none;
        }
    }
}
