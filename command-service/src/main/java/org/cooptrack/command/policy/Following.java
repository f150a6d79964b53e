package org.cooptrack.command.policy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventTypes;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerFollower;
import org.cooptrack.ledger.LedgerTail;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One policy on its way through history. It acts on event after event, and goes on from where it stood once what it asked
 * for was answered; what could not be asked is asked again, later and later, and nothing is passed over.
 */
final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration A_WHILE = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Policy policy;
    private final Sender sender;
    private final Ledger ledger;
    private final LedgerEventSource history;
    private final Followers followers;
    private final Set<String> types;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private Duration pause = FIRST_PAUSE;
    private volatile @Nullable RuntimeException trouble;

    Following(Policy policy, Door door, Ledger ledger, LedgerEventSource history, Followers followers,
            InstantSource clock) {
        this.policy = policy;
        this.sender = new Sender(policy.name(), door, ledger, followers, clock);
        this.ledger = ledger;
        this.history = history;
        this.followers = followers;
        this.types = EventTypes.all().entrySet().stream()
                .filter(type -> policy.hears().stream().anyMatch(heard -> heard.isAssignableFrom(type.getValue())))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
        this.thread = Thread.ofVirtual().name(policy.name()).unstarted(this::run);
    }

    Policy policy() { return policy; }

    /** How far it has come, on whatever node; one that was never there before begins now. */
    Followers.Standing standing() {
        long after = switch (policy.from()) {
            case BEGINNING -> -1;
            case NOW -> ledger.head();
        };
        return followers.begin(policy.name(), after);
    }

    /** What keeps it from going on at this node, if anything does. */
    Optional<RuntimeException> trouble() {
        return Optional.ofNullable(trouble);
    }

    void start() { thread.start(); }

    /** Lets it finish what it is asking for; an append that is on its way is not to be interrupted. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean closed() { return closing.getCount() == 0; }

    private void run() {
        try {
            while (!closed()) {
                try {
                    follow();
                } catch (RuntimeException later) {
                    LOG.warn("{} goes on later: {}", policy.name(), later.toString());
                    trouble = later;
                    boolean _ = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        long kept = standing().position();
        long keptAt = System.nanoTime();
        LedgerFollower<DomainEventMessage<?>> reading = history.follow(kept);
        while (!closed()) {
            var page = reading.await(A_WHILE);
            for (var entry : page) {
                if (closed()) return;
                if (!types.contains(entry.event().type())) continue;
                act(entry);
                kept = entry.event().position();
            }
            boolean quiet = page.isEmpty() || System.nanoTime() - keptAt > A_WHILE.toNanos();
            if (quiet && reading.position() > kept) {
                kept = reading.position();
                followers.advance(policy.name(), kept);
                keptAt = System.nanoTime();
            }
            if (quiet) untroubled();
        }
    }

    private void act(LedgerTail.Entry<DomainEventMessage<?>> entry) {
        StoredEvent stored = entry.event();
        var happened = new Happened(new EventId(stored.stream(), stored.version()), stored.position(),
                stored.recordedAt(),
                (Event) Objects.requireNonNull(entry.parsed().getPayload()));
        sender.send(policy, happened, stored);
        followers.advance(policy.name(), stored.position());
        untroubled();
    }

    private void untroubled() {
        trouble = null;
        pause = FIRST_PAUSE;
    }
}
