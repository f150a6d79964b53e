package org.cooptrack.ledger;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/** Forgets old receipts now and then, so many at a time that no append waits long. */
final class Sweeper implements AutoCloseable {
    private static final int MOST = 1_000;

    private final IntUnaryOperator sweep;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ledger-sweeper").factory());

    /** @param sweep forgets at most so many and tells how many there were */
    Sweeper(IntUnaryOperator sweep, Duration every) {
        this.sweep = sweep;
        clock.scheduleWithFixedDelay(this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            while (!clock.isShutdown() && sweep.applyAsInt(MOST) == MOST) {
                // There is more.
            }
        } catch (LedgerUnavailable away) {
            // What is old stays old until the next time.
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
