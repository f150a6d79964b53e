package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.happened;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.cooptrack.events.Event;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FollowingTest {
    private static final Duration HEARTBEAT = Duration.ofMillis(100);
    private static final Filter ALL = new Filter(null, null, null, null, null);

    private final UUID training = UUID.randomUUID();

    @Test
    void for_a_reader_that_takes_nothing_the_log_is_read_no_further() throws Exception {
        long before = LEDGER.head();
        happened("training:" + training,
                IntStream.range(0, 1_000).mapToObj(_ -> new EnrolmentOpened(training, People.day("2024-01-01")))
                        .toArray(Event[]::new));
        var slow = new Slow();
        var following = new Following(Service.CONTEXT.getBean(LedgerEventSource.class).follow(before, Following.PAGE),
                ALL,
                StoredEvent::data, 1_000);
        var told = CompletableFuture.runAsync(() -> tell(following, slow, before));
        slow.full.await();
        assertThat(following.position()).isEqualTo(before + Following.PAGE);
        assertThat(slow.taken.toString(StandardCharsets.UTF_8)).containsOnlyOnce("data: ");
        slow.room.countDown();
        told.join();
        assertThat(slow.taken.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("id: ")))
                .containsExactlyElementsOf(
                        IntStream.range(1, 1_001).mapToObj(at -> "id: " + (before + at)).toList());
    }

    private static void tell(Following following, OutputStream out, long before) {
        try {
            following.tell(new ServerSentEvents(out, HEARTBEAT, before), HEARTBEAT, () -> false);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Takes one event, and no more until there is room. */
    private static final class Slow extends OutputStream {
        private final CountDownLatch full = new CountDownLatch(1);
        private final CountDownLatch room = new CountDownLatch(1);
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private boolean one;

        @Override
        public void write(int single) { throw new UnsupportedOperationException("blocks only"); }

        @Override
        public void write(byte[] block) {
            if (one) stand();
            one = new String(block, StandardCharsets.UTF_8).contains("data: ");
            taken.writeBytes(block);
        }

        private void stand() {
            full.countDown();
            try {
                room.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
