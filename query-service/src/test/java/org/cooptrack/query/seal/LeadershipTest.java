package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cooptrack.tlog.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadershipTest {
    private final Bench bench = new Bench(1_000);

    @AfterEach
    void close() { bench.close(); }

    @Test
    void of_two_nodes_one_leads_until_it_leaves() {
        Bench.Node one = patient().leads(), other = patient();
        assertThat(other.leadership().take()).isFalse();
        assertThat(one.leadership().take()).isTrue();
        one.leadership().leave();
        assertThat(other.leadership().take()).isTrue();
        assertThat(other.leadership().epoch()).isEqualTo(2);
    }

    @Test
    void who_was_not_seen_for_a_lease_is_followed_and_signs_nothing_when_it_wakes() {
        bench.append(10);
        Bench.Node frozen = bench.node().leads(), other = bench.node().leads();
        assertThatThrownBy(frozen.sealer()::step).isInstanceOf(Leadership.Lost.class);
        assertThat(bench.sizes()).isEmpty();
        other.seals();
        assertThat(bench.checkpoints()).singleElement().satisfies(sealed -> {
            assertThat(sealed.size()).isEqualTo(10);
            assertThat(sealed.epoch()).isEqualTo(other.leadership().epoch());
        });
    }

    /** Nobody takes over from it while a test lasts. */
    private Bench.Node patient() {
        return bench.node(bench.lastSigned(), bench.opened(),
                new SealSettings("test.example", bench.settings.every(), Duration.ofHours(1), 100));
    }

    @Test
    void who_freezes_while_it_publishes_is_not_overtaken_before_the_server_drops_it_and_then_publishes_nothing()
            throws Exception {
        bench.append(10);
        var frozen = new CountDownLatch(1);
        var thawed = new CountDownLatch(1);
        Bench.Node sleeper = bench.node(new LastSigned(bench.lastFile()) {
            @Override
            void keep(Note note) {
                frozen.countDown();
                await(thawed);
                super.keep(note);
            }
        }).leads();
        var publishing = CompletableFuture.runAsync(sleeper.sealer()::step);
        await(frozen);
        bench.append(10);
        Bench.Node other = bench.node();
        assertThat(other.leadership().take()).as("nobody overtakes who is writing").isFalse();
        dropped();
        other.seals();
        thawed.countDown();
        assertThatThrownBy(publishing::join).isInstanceOf(CompletionException.class);
        assertThat(bench.sizes()).containsExactly(20L);
        assertThat(bench.lastSigned().all()).extracting(signed -> signed.checkpoint().size()).containsExactly(20L);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(20L);
    }

    /** What the server does by itself after a while. */
    private void dropped() {
        bench.opened().sql().sql("select count(pg_terminate_backend(pid)) from pg_stat_activity "
                + "where datname = current_database() and state = 'idle in transaction'").query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("waited in vain");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
