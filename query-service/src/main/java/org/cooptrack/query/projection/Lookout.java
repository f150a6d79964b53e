package org.cooptrack.query.projection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round and round on a thread of its own until it is stopped. It counts as running before its first round, so that this is
 * not lost; a round that fails, for whatever reason, is followed by another after a while.
 */
public final class Lookout {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration REST = Duration.ofMillis(500);

    private final String name;
    private volatile @Nullable Thread thread;

    /** @param name of its thread */
    public Lookout(String name) { this.name = name; }

    /** Looks once, and waits until it is worth looking again. */
    @FunctionalInterface
    public interface Round {
        void go() throws InterruptedException;
    }

    public void start(Round round) {
        Thread watching = Thread.ofPlatform().daemon().name(name).unstarted(() -> watch(round));
        thread = watching;
        watching.start();
    }

    private void watch(Round round) {
        try {
            while (isRunning())
                once(round);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void once(Round round) throws InterruptedException {
        try {
            round.go();
        } catch (RuntimeException | Error failed) {
            LOG.warn("{}: looked at again later: {}", name, failed.toString());
            Thread.sleep(REST);
        }
    }

    /** Interrupts the round that is under way, and waits for its end. */
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) return;
        running.interrupt();
        try {
            running.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() { return thread != null; }
}
