package org.cooptrack.command.door;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Turn;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the fingerprints of persons anew that were made in an earlier form, on one node of all, and proposes whom they resemble.
 * What identifies them is opened for it and shown to nobody. How far it is follows from the vault, so it goes on where it ended.
 */
@Component
class Renewing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);
    private static final Actor RENEWER = new Actor("urn:cooptrack:policy", "fingerprint-renewal");
    private static final Duration LOOK = Duration.ofSeconds(1), LONGEST = Duration.ofSeconds(10);
    private static final int PAGE = 100;

    private final PersonRegister persons;
    private final Turn turn;
    private final Caller caller = new Caller(RENEWER, Set.of(Role.POLICY), RENEWER.issuer(), false, null);
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    Renewing(PersonRegister persons, Ledger ledger) {
        this.persons = persons;
        this.turn = new Turn(ledger.address(), "fingerprints");
    }

    private void run() {
        Duration pause = LOOK;
        try {
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS))
                pause = renewed() ? LOOK : longer(pause);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was anything to do. */
    private boolean renewed() {
        try {
            if (!turn.taken()) return false;
            return persons.renew(PAGE, caller, () -> closing.getCount() > 0);
        } catch (RuntimeException later) {
            LOG.warn("fingerprints are made anew later: {}", later.toString());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    @Override
    public void start() { thread = Thread.ofVirtual().name("fingerprints").start(this::run); }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        closing.countDown();
        try (turn) {
            if (running != null) running.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() { return thread != null; }
}
