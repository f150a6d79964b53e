package org.cooptrack.command.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cooptrack.command.watch.Rounds.Round;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Turn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Goes through all evidence round after round, on one node of all, and goes on where a round was cut off. Where no host is allowed
 * it does nothing.
 */
final class Watching implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final Duration LOOK = Duration.ofSeconds(1), LONGEST = Duration.ofMinutes(1);

    private final Hosts hosts;
    private final WatchSettings settings;
    private final Rounds rounds;
    private final Going going;
    private final Fetching fetching;
    private final Turn turn;
    private final Ledger ledger;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile boolean leads;
    private volatile @Nullable RuntimeException trouble;

    Watching(Hosts hosts, WatchSettings settings, Rounds rounds, Going going, Fetching fetching, Turn turn,
            Ledger ledger, InstantSource clock) {
        this.hosts = hosts;
        this.settings = settings;
        this.rounds = rounds;
        this.going = going;
        this.fetching = fetching;
        this.turn = turn;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether it is this node that looks. */
    boolean leads() { return leads; }

    /** What keeps it from going on at this node, if anything does. */
    Optional<RuntimeException> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void run() {
        Duration pause = LOOK;
        try {
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS))
                pause = looked()
                        ? LOOK
                        : pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean looked() {
        try {
            leads = turn.taken();
            if (leads) round().ifPresent(round -> going.through(round, this::may));
            trouble = null;
            return true;
        } catch (RuntimeException later) {
            LOG.warn("evidence is looked for again later: {}", later.toString());
            trouble = later;
            return false;
        }
    }

    private boolean may() {
        leads = closing.getCount() > 0 && turn.taken();
        return leads;
    }

    /** One that was cut off, or the next if its time has come. */
    private Optional<Round> round() {
        Optional<Round> last = rounds.last();
        Instant now = clock.instant();
        if (last.isPresent() && last.get().endedAt().isEmpty()) return last;
        if (last.isPresent() && now.isBefore(next(last.get()))) return Optional.empty();
        long head = ledger.head();
        return head < 0 ? Optional.empty() : Optional.of(rounds.begin(now, head));
    }

    Instant next(Round last) { return last.begunAt().plus(settings.roundEvery()); }

    @Override
    public void start() {
        if (!hosts.none()) thread = Thread.ofVirtual().name("evidence").start(this::run);
    }

    /** What is being fetched is not waited for. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        closing.countDown();
        try (turn) {
            fetching.close();
            if (running != null) running.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            LOG.debug("what was being fetched is left", closed);
        }
    }

    @Override
    public boolean isRunning() { return thread != null; }
}
