package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.SigningKey;
import org.cooptrack.tlog.VerifyingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Witnesses are shown each new checkpoint and sign what goes on from the last that they saw; nothing waits for them. */
class WitnessingTest {
    private final Bench bench = new Bench(100);
    private final WitnessForTests one = new WitnessForTests("witness.example/one").knows(log()),
            other = new WitnessForTests("witness.example/other").knows(log());
    private final List<Witnessing> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(Witnessing::stop);
        one.close();
        other.close();
        bench.close();
    }

    @Test
    void each_checkpoint_is_served_with_what_the_witnesses_signed() {
        bench.append(150);
        Bench.Node node = bench.node().seals();
        witnessing(node, one, other);
        until(() -> cosigned(150, one) && cosigned(150, other));
        bench.append(50);
        node.seals();
        until(() -> cosigned(200, one) && cosigned(200, other));
        assertThat(last().note().signatures()).hasSize(3);
        assertThat(last().isSignedBy(List.of(log()))).isTrue();
        assertThat(new HistoryCheck(bench.ledger, node.database(), bench.lastSigned()).run(_ -> {}).whole()).isTrue();
    }

    @Test
    void one_that_is_away_holds_nothing_up_and_signs_when_it_is_there_again() {
        var away = new Witness(one.key(), URI.create("http://127.0.0.1:1/w"));
        bench.append(150);
        Bench.Node node = bench.node().seals();
        Witnessing first = witnessing(node, List.of(away, other.asWitness()));
        until(() -> cosigned(150, other) && first.trouble(away).isPresent());
        assertThat(first.trouble(away).orElseThrow().rule()).isEqualTo("seal.witness-away");
        bench.append(50);
        assertThat(node.sealer().step()).as("all is sealed").isFalse();
        until(() -> cosigned(200, other));
        first.stop();
        witnessing(node, one);
        until(() -> cosigned(200, one));
        assertThat(cosigned(150, one)).as("it never saw that one").isFalse();
    }

    @Test
    void one_that_has_seen_more_than_is_known_here_is_shown_the_proof_from_there() {
        bench.append(150);
        Bench.Node node = bench.node().seals();
        witnessing(node, one);
        until(() -> cosigned(150, one));
        started.forEach(Witnessing::stop);
        bench.sealTampering().run("alter table cosignature disable trigger user", "delete from cosignature");
        bench.append(50);
        node.seals();
        witnessing(node, one);
        until(() -> cosigned(200, one));
    }

    @Test
    void a_fork_is_refused_by_who_has_seen_the_history_before_and_that_is_said() throws IOException {
        bench.append(200);
        Bench.Node before = bench.node().seals();
        witnessing(before, one);
        until(() -> cosigned(200, one));
        started.forEach(Witnessing::stop);
        bench.ledgerTampering().changePayload(120);
        Bench.Node after = forgotten();
        bench.append(50);
        after.seals();
        Witnessing forked = witnessing(after, one, other);
        until(() -> cosigned(250, other) && forked.trouble(one.asWitness()).isPresent());
        assertThat(forked.trouble(one.asWitness()).orElseThrow().rule()).isEqualTo("seal.witness-refuses");
        assertThat(last().note().signatures()).as("only of who did not know better").hasSize(2);
        assertThat(one.seen(log().name())).isEqualTo(200);
    }

    @Test
    void a_history_that_was_taken_back_is_told_by_who_has_seen_more() throws IOException {
        bench.append(200);
        Bench.Node before = bench.node().seals();
        witnessing(before, one);
        until(() -> cosigned(200, one));
        started.forEach(Witnessing::stop);
        bench.ledgerTampering().truncateFrom(150);
        Bench.Node after = forgotten().seals();
        Witnessing back = witnessing(after, one);
        until(() -> back.trouble(one.asWitness()).isPresent());
        assertThat(back.trouble(one.asWitness()).orElseThrow().rule()).isEqualTo("seal.witness-ahead");
        assertThat(back.trouble(one.asWitness()).orElseThrow().params()).containsExactly("witness.example/one", "200",
                "150");
    }

    @Test
    void what_another_signs_in_the_name_of_a_witness_is_not_kept() {
        bench.append(100);
        Bench.Node node = bench.node().seals();
        var impostor = new Witness(SigningKey.ofWitness("witness.example/one").verifying(), one.asWitness().prefix());
        Witnessing asking = witnessing(node, List.of(impostor));
        until(() -> asking.trouble(impostor).isPresent());
        assertThat(last().note().signatures()).hasSize(1);
    }

    @Test
    void witnesses_are_named_in_a_file_a_line_each(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("witnesses"), "# ours\n\n" + one.key().vkey()
                + " https://witness.example/one/\n");
        assertThat(Witness.in(file.toString())).singleElement().satisfies(witness -> {
            assertThat(witness.key()).isEqualTo(one.key());
            assertThat(witness.addCheckpoint()).hasToString("https://witness.example/one/add-checkpoint");
        });
        assertThat(Witness.in("")).isEmpty();
        Files.writeString(file, "https://witness.example/one\n");
        assertThatThrownBy(() -> Witness.in(file.toString())).isInstanceOf(IllegalArgumentException.class);
    }

    private VerifyingKey log() {
        return new SealKeys(bench.keys).of(bench.settings.origin(bench.ledger.logId())).getFirst().verifying();
    }

    /** All that was ever sealed here is gone, in the database and beside the key. */
    private Bench.Node forgotten() throws IOException {
        bench.loseSeal();
        Files.delete(bench.lastFile());
        return bench.node().leads();
    }

    private Witnessing witnessing(Bench.Node node, WitnessForTests... witnesses) {
        return witnessing(node, List.of(witnesses).stream().map(WitnessForTests::asWitness).toList());
    }

    private Witnessing witnessing(Bench.Node node, List<Witness> witnesses) {
        var witnessing = new Witnessing(witnesses, node.database(), node.leadership(), Duration.ofMillis(50));
        started.add(witnessing);
        witnessing.start();
        return witnessing;
    }

    private Sealed last() { return bench.checkpoints().getLast(); }

    private boolean cosigned(long size, WitnessForTests witness) {
        return bench.checkpoints().stream().filter(sealed -> sealed.size() == size).map(Sealed::note)
                .anyMatch(note -> isSigned(note, witness));
    }

    private static boolean isSigned(Note note, WitnessForTests witness) {
        try {
            return note.verified(List.of(witness.key())).equals(List.of(witness.key()));
        } catch (IllegalArgumentException not) {
            return false;
        }
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
