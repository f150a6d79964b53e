package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.tlog.VerifyTest.fails;
import static org.cooptrack.tlog.VerifyTest.passes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cooptrack.tlog.Outsider.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor comes back with the checkpoint of an earlier visit; a log goes on after it was restored. */
class VerifyAgainTest {
    private static final SigningKey FIRST = SigningKey.fresh("example.org/history/1"),
            SECOND = SigningKey.fresh("example.org/history/2"), THIRD = SigningKey.fresh("example.org/history/3");

    @TempDir
    Path folder;
    private Path kept = Path.of("");
    private final SealedHistory history = new SealedHistory();

    @BeforeEach
    void visit() throws IOException {
        history.events(300).seal(FIRST).events(300).seal(FIRST);
        kept = Files.writeString(folder.resolve("kept"), history.checkpoints.getLast().signed());
    }

    @Test
    void history_that_went_on_contains_what_was_seen_before() throws IOException {
        history.events(100).seal(FIRST);
        assertThat(verdict("--since", kept)).satisfies(passes("History contains example.org/history/1 600 ("));
    }

    @Test
    void a_history_signed_anew_from_the_beginning_is_found_by_who_kept_a_checkpoint() throws IOException {
        var other = new SealedHistory();
        other.leaf(SealedHistory.event(0, "moussa", 0).getBytes(StandardCharsets.UTF_8)).events(699).seal(FIRST);
        Path export = other.export(folder.resolve("other"));
        assertThat(Outsider.verdict(export, FIRST)).satisfies(passes("the first 700 events"));
        assertThat(Outsider.verdict(export, FIRST, "--since", kept)).satisfies(fails(
                "History does not contain example.org/history/1 600 ("));
    }

    @Test
    void a_log_put_back_to_an_older_checkpoint_is_found_by_who_kept_a_later_one() throws IOException {
        history.checkpoints.removeLast();
        assertThat(verdict()).satisfies(passes("the first 300 events"));
        assertThat(verdict("--since", kept)).satisfies(fails("The last checkpoint, 300, is older than"));
        history.restored(450);
        assertThat(verdict("--since", kept)).satisfies(fails("The last checkpoint, 300, is older than",
                "History does not contain example.org/history/1 600 ("));
    }

    @Test
    void what_was_kept_must_itself_be_signed() throws IOException {
        Files.writeString(kept, Files.readString(kept).replace("\n600\n", "\n500\n"));
        assertThat(verdict("--since", kept)).satisfies(fails(kept + ": signature that does not hold"));
    }

    @Test
    void a_restored_log_goes_on_under_another_name_and_says_what_it_gave_up() throws IOException {
        history.restored(450).seal(SECOND, SealedHistory.follows(history.checkpoint(0)))
                .leaf(SealedHistory.event(450, "moussa", 0).getBytes(StandardCharsets.UTF_8)).events(299).seal(SECOND);
        assertThat(restored()).satisfies(passes("the first 750 events", "checkpoints that agree: 3",
                "Log restored: example.org/history/2 450 (checkpoints.txt:18) follows "
                        + "example.org/history/1 300 (checkpoints.txt:5); checkpoints given up: 1, up to 600"));
        assertThat(restored("--since", kept)).satisfies(fails("History does not contain example.org/history/1 600 ("));
    }

    @Test
    void a_log_that_was_restored_twice_goes_on_in_the_checkpoint_that_still_holds() throws IOException {
        history.restored(450).seal(SECOND, SealedHistory.follows(history.checkpoint(0))).events(300).seal(SECOND);
        history.restored(500).seal(THIRD, SealedHistory.follows(history.checkpoint(2)));
        assertThat(restored()).satisfies(passes("the first 500 events", "checkpoints that agree: 3",
                "example.org/history/3 500 (checkpoints.txt:31) follows example.org/history/2 450 ("));
    }

    @Test
    void a_new_name_that_follows_nothing_or_what_is_not_there_is_not_passed() throws IOException {
        history.restored(450).seal(SECOND);
        assertThat(restored()).satisfies(fails("example.org/history/2 450 (checkpoints.txt:17) follows no checkpoint"));
        history.checkpoints.removeLast();
        history.seal(SECOND, SealedHistory.follows(new Checkpoint("example.org/history/1", 300, Hash.OF_NOTHING)));
        assertThat(restored()).satisfies(fails("example.org/history/2 450 (checkpoints.txt:18) follows no checkpoint"));
        history.checkpoints.subList(0, 2).clear();
        assertThat(restored()).satisfies(fails("follows no checkpoint"));
    }

    @Test
    void a_restored_log_that_rewrote_what_it_follows_is_found_out() throws IOException {
        Checkpoint followed = history.checkpoint(0);
        history.restored(100).leaf(SealedHistory.event(100, "moussa", 0).getBytes(StandardCharsets.UTF_8)).events(400)
                .seal(SECOND, SealedHistory.follows(followed));
        assertThat(restored()).satisfies(fails("Two histories signed: example.org/history/1 300 ("));
    }

    @Test
    void the_name_that_was_left_signs_nothing_more() throws IOException {
        history.seal(SECOND, SealedHistory.follows(history.checkpoint(1))).events(10).seal(FIRST);
        assertThat(restored()).satisfies(fails("example.org/history/1 610 (checkpoints.txt:24) follows no checkpoint"));
    }

    @Test
    void whoever_gives_no_key_of_the_new_name_is_told_so() throws IOException {
        history.restored(450).seal(SECOND, SealedHistory.follows(history.checkpoint(0)));
        assertThat(verdict()).satisfies(fails("checkpoints.txt:18: no signature of a given key"));
    }

    @Test
    void it_is_counted_how_many_of_the_witnesses_cosigned_the_last_checkpoint() throws IOException {
        List<SigningKey> witnesses = List.of(SigningKey.ofWitness("witness.example/1"),
                SigningKey.ofWitness("witness.example/2"), SigningKey.ofWitness("witness.example/3"));
        Note last = history.checkpoints.removeLast();
        for (SigningKey witness : witnesses.subList(0, 2))
            last = witness.sign(last, Instant.parse("2026-11-27T08:30:00Z"));
        history.checkpoints.add(last);
        Path keys = Files.writeString(folder.resolve("witnesses"), witnesses.get(0).verifying().vkey() + "\n"
                + witnesses.get(1).verifying().vkey() + "\n");
        assertThat(verdict("--witness-key", keys, "--witness-key", witnesses.get(2).verifying().vkey()))
                .satisfies(passes("): witnesses that cosigned it: 2 of 3"));
        assertThat(Outsider.verdict(folder.resolve("export"), FIRST, "--witness-key", FIRST.verifying().vkey()).exit())
                .as("the key of a log is none of a witness").isEqualTo(2);
    }

    /** The example of the standard itself (C2SP tlog-cosignature), whose key is not published: only the form can be held against it. */
    @Test
    void a_cosignature_as_the_standard_writes_it_is_read() {
        Note note = Note
                .of("""
                        example.com/behind-the-sofa
                        20852163
                        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                        """
                        .getBytes(StandardCharsets.UTF_8));
        byte[] cosignature = note.signatures().getLast().bytes();
        assertThat(cosignature).hasSize(8 + 64);
        assertThat(ByteBuffer.wrap(cosignature).getLong()).as("as the text says").isEqualTo(1_679_315_147);
        assertThat(new String(note.cosigned(1_679_315_147), StandardCharsets.UTF_8)).startsWith(
                "cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\n");
    }

    @Test
    void what_a_witness_saw_is_told_with_its_time_and_must_be_authentic() throws IOException {
        SigningKey witness = SigningKey.ofWitness("witness.example/w");
        Note last = history.checkpoints.removeLast();
        history.checkpoints.add(witness.sign(last, Instant.parse("2026-11-27T08:30:00Z")));
        String vkey = witness.verifying().vkey();
        assertThat(verdict("--key", vkey)).satisfies(passes("Seen by the witness witness.example/w+",
                "example.org/history/1 600 (checkpoints.txt:12), at 2026-11-27T08:30:00Z"));
        Path file = folder.resolve("export/checkpoints.txt");
        String altered = Files.readString(file);
        int stamp = altered.lastIndexOf(' ') + 12;
        Files.writeString(file, altered.substring(0, stamp) + (altered.charAt(stamp) == 'B' ? 'C' : 'B')
                + altered.substring(stamp + 1));
        assertThat(Outsider.verdict(folder.resolve("export"), FIRST, "--key", vkey)).satisfies(fails(
                ": signature that does not hold"));
    }

    private Verdict restored(Object... more) throws IOException {
        return verdict(Stream.concat(Arrays.stream(more), Stream.of("--key",
                SECOND.verifying().vkey(), "--key", THIRD.verifying().vkey())).toArray());
    }

    private Verdict verdict(Object... more) throws IOException {
        Path export = folder.resolve("export");
        Files.deleteIfExists(export.resolve(Export.EVENTS));
        Files.deleteIfExists(export.resolve(Export.CHECKPOINTS));
        return Outsider.verdict(history.export(export), FIRST, more);
    }
}
