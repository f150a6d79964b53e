package org.cooptrack.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private final Lookout lookout = new Lookout("test");
    private final AtomicInteger rounds = new AtomicInteger();

    @AfterEach
    void stop() { lookout.stop(); }

    @Test
    void it_counts_as_running_in_its_first_round() {
        var running = new AtomicBoolean();
        lookout.start(() -> {
            if (rounds.getAndIncrement() == 0) running.set(lookout.isRunning());
            new CountDownLatch(1).await();
        });
        Awaitility.await().untilTrue(running);
    }

    @Test
    void a_round_that_fails_is_followed_by_another() {
        lookout.start(() -> {
            if (rounds.incrementAndGet() == 1) throw new IllegalStateException("the database is away");
            new CountDownLatch(1).await();
        });
        Awaitility.await().until(() -> rounds.get() == 2);
    }

    @Test
    void who_stops_it_finds_the_round_ended() {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        lookout.start(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.set(true);
            }
        });
        Awaitility.await().until(() -> begun.getCount() == 0);
        lookout.stop();
        assertThat(ended).isTrue();
        assertThat(lookout.isRunning()).isFalse();
    }
}
