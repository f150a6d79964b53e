package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.tlog.VerifyTest.fails;
import static org.cooptrack.tlog.VerifyTest.passes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a history with their proofs, and single bits that are turned wherever they are. */
class VerifyProofTest {
    private static final SigningKey KEY = SigningKey.fresh("example.org/history/1");
    private static final int FLIPS = 400;

    @TempDir
    Path folder;
    private final SealedHistory history = new SealedHistory().events(300).seal(KEY).events(233).seal(KEY);

    @Test
    void events_are_proved_one_by_one_without_the_others() throws IOException {
        for (int leaf : List.of(0, 255, 256, 299))
            for (Note checkpoint : history.checkpoints)
                Export.proof(folder, history.proof(leaf, checkpoint), history.leaves.get(leaf));
        Export.proof(folder, history.proof(532, history.checkpoints.getLast()), history.leaves.get(532));
        assertThat(Outsider.verdict(folder, KEY)).satisfies(passes("event 0, outreach:0/0", "event 255, ",
                "event 299, ",
                "event 532, outreach:0/76", "in example.org/history/1 533 (proofs/532.tlog-proof), signed by"));
    }

    @Test
    void another_event_at_the_same_place_is_not_proved() throws IOException {
        Export.proof(folder, history.proof(17, history.checkpoints.getLast()), history.leaves.get(18));
        assertThat(Outsider.verdict(folder, KEY))
                .satisfies(fails("proofs/17.tlog-proof: the proof does not show outreach:4/2"));
    }

    @Test
    void a_proof_under_another_number_is_not_one() throws IOException {
        Export.proof(folder, history.proof(17, history.checkpoints.getLast()), history.leaves.get(17));
        Files.move(folder.resolve("proofs/17.json"), folder.resolve("proofs/18.json"));
        assertThat(Outsider.verdict(folder, KEY).exit()).as("a proof without its event").isEqualTo(2);
        Files.move(folder.resolve("proofs/17.tlog-proof"), folder.resolve("proofs/18.tlog-proof"));
        assertThat(Outsider.verdict(folder, KEY)).satisfies(fails("proofs/18.tlog-proof: not of the right form"));
    }

    @Test
    void proofs_beside_a_history_must_be_of_that_history() throws IOException {
        var other = new SealedHistory().leaf(SealedHistory.event(0, "moussa", 0).getBytes(StandardCharsets.UTF_8))
                .events(400).seal(KEY);
        Export.proof(history.export(folder), history.proof(17, history.checkpoints.getFirst()), history.leaves.get(17));
        assertThat(Outsider.verdict(folder, KEY)).satisfies(passes("the first 533 events", "event 17, ",
                "History contains example.org/history/1 300 (proofs/17.tlog-proof)"));
        Export.proof(folder, other.proof(17, other.checkpoints.getFirst()), other.leaves.get(17));
        assertThat(Outsider.verdict(folder, KEY)).satisfies(fails("event 17, ",
                "History does not contain example.org/history/1 401 (proofs/17.tlog-proof)"));
    }

    @Test
    void no_bit_is_turned_anywhere_without_being_noticed() throws IOException {
        Export.proof(history.export(folder), history.proof(17, history.checkpoints.getLast()), history.leaves.get(17));
        assertThat(Outsider.verdict(folder, KEY).exit()).isZero();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSize(8);
        var random = new Random(6962);
        for (int flip = 0; flip < FLIPS; flip++) {
            Path file = files.get(flip % files.size());
            byte[] bytes = Files.readAllBytes(file);
            byte[] turned = bytes.clone();
            int at = random.nextInt(turned.length);
            turned[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(file, turned);
            assertThat(Outsider.verdict(folder, KEY).exit()).as(file + " byte " + at).isEqualTo(1);
            Files.write(file, bytes);
        }
    }
}
