package org.cooptrack.query.seal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.cooptrack.ledger.LedgerUnavailable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.flywaydb.core.api.FlywayException;

/** Goes on sealing on one node of all, and says why where nothing is sealed. Figures are answered all the while. */
final class Sealing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sealer sealer;
    private final SealDatabase database;
    private final Leadership leadership;
    private final SealSettings settings;
    private @Nullable Thread thread;
    private volatile boolean ending;
    private volatile @Nullable CannotSeal trouble;
    private long sealedAt;

    Sealing(Sealer sealer, SealDatabase database, Leadership leadership, SealSettings settings) {
        this.sealer = sealer;
        this.database = database;
        this.leadership = leadership;
        this.settings = settings;
        this.sealedAt = System.nanoTime() - settings.every().toNanos();
    }

    /** Why nothing is sealed, as far as this node can see. */
    @Nullable
    CannotSeal trouble() { return trouble; }

    private void run() {
        while (!ending) {
            look();
            LockSupport.parkNanos(this, settings.pause().toNanos());
        }
    }

    private void look() {
        try {
            database.prepare();
            sealer.requireKeys();
            if (!leadership.take()) sealer.look();
            else if (System.nanoTime() - sealedAt >= settings.every().minus(settings.pause()).toNanos()) seal();
            trouble = null;
        } catch (CannotSeal why) {
            say(why);
        } catch (Leadership.Lost another) {
            LOG.info("{}", another.getMessage());
        } catch (DataAccessException | TransactionException | FlywayException | LedgerUnavailable away) {
            say(new CannotSeal("seal.unreachable"));
        } catch (RuntimeException failed) {
            LOG.error("sealing failed", failed);
            trouble = new CannotSeal("seal.failed", String.valueOf(failed.getMessage()));
        }
    }

    private void seal() {
        long began = System.nanoTime();
        while (sealer.step() && !ending)
            LOG.info("sealed a part, and there is more");
        sealedAt = began;
    }

    private void say(CannotSeal why) {
        CannotSeal before = trouble;
        if (before == null || !before.rule().equals(why.rule())) LOG.warn("nothing is sealed: {}", why.getMessage());
        trouble = why;
    }

    @Override
    public void start() {
        ending = false;
        thread = Thread.ofPlatform().daemon().name("sealing").start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) return;
        ending = true;
        LockSupport.unpark(running);
        try {
            running.join(PATIENCE);
            leadership.leave();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException | TransactionException away) {
            LOG.info("the lead ends by itself: {}", away.getMessage());
        }
        thread = null;
    }

    @Override
    public boolean isRunning() { return thread != null; }
}
