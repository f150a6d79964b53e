package org.cooptrack.ledger;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, and fails if it does not come. */
public final class Until {
    private Until() {}

    public static void holds(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) throw new AssertionError("waited in vain until " + what);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
