package org.cooptrack.command.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.command.law.Reminder.Overdue;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reminder, which looks once a day at each node for what was not done when it was due. What it asked for it never asks
 * for again; a day that could not be finished is begun anew until it is.
 */
final class Reminding implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    /** Where the day ends last: until then nothing is called late. */
    private static final ZoneOffset LAST_TO_SEE_THE_DAY_END = ZoneOffset.ofHours(-12);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final String ASKED = ".asked";

    private final Reminder reminder;
    private final Sender sender;
    private final Ledger ledger;
    private final Followers followers;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable RuntimeException trouble;

    Reminding(Reminder reminder, Door door, Ledger ledger, Followers followers, InstantSource clock) {
        this.reminder = reminder;
        this.sender = new Sender(reminder.name(), door, ledger, followers, clock);
        this.ledger = ledger;
        this.followers = followers;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name(reminder.name()).unstarted(this::run);
    }

    Reminder reminder() { return reminder; }

    Optional<RuntimeException> trouble() { return Optional.ofNullable(trouble); }

    /** Up to before which day it has looked, at whatever node. */
    Optional<LocalDate> day() {
        long day = followers.begin(reminder.name(), -1).position();
        return day < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    void start() { thread.start(); }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean ending = false;
            while (!ending)
                ending = closing.await(looked() ? untilTomorrow().toMillis() : A_MOMENT.toMillis(),
                        TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean looked() {
        try {
            look();
            trouble = null;
            return true;
        } catch (RuntimeException later) {
            LOG.warn("{} looks again later: {}", reminder.name(), later.toString());
            trouble = later;
            return false;
        }
    }

    /** Asks for whatever was due before today and was never asked for. */
    void look() {
        LocalDate today = today(clock.instant());
        followers.begin(reminder.name(), -1);
        followers.begin(reminder.name() + ASKED, -1);
        for (Overdue overdue : reminder.on(today, new KnownThen(ledger, ledger.head()))) {
            if (followers.isNoted(reminder.name() + ASKED, 0, overdue.what())) continue;
            sender.send(overdue, today.toEpochDay());
            followers.note(reminder.name() + ASKED, 0, overdue.what(), "{}");
        }
        followers.advance(reminder.name(), today.toEpochDay());
    }

    private static LocalDate today(Instant now) { return LocalDate.ofInstant(now, LAST_TO_SEE_THE_DAY_END); }

    /** Looked at anew each hour, for a clock may be put right. */
    private Duration untilTomorrow() {
        Instant now = clock.instant();
        var left = Duration.between(now, today(now).plusDays(1).atStartOfDay().toInstant(LAST_TO_SEE_THE_DAY_END));
        return left.compareTo(AN_HOUR) < 0 ? left.plusSeconds(1) : AN_HOUR;
    }
}
