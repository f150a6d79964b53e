package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes, checkpoints and witnesses, with the example of the specification (C2SP signed-note). */
class NoteTest {
    private static final VerifyingKey EXAMPLE = VerifyingKey
            .of("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    private static final String SIGNED = "This is an example message.\n\n— example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final SigningKey log = SigningKey.fresh("example.org/history");
    private final Checkpoint checkpoint = new Checkpoint("example.org/history", 42, Hash.leaf(new byte[]{1}));

    @Test
    void the_published_note_is_verified_by_the_published_key() {
        Note note = Note.of(bytes(SIGNED));
        assertThat(note.verified(List.of(EXAMPLE))).containsExactly(EXAMPLE);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.signed()).isEqualTo(SIGNED);
        assertThat(EXAMPLE.vkey()).isEqualTo("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @Test
    void another_text_under_the_same_signature_is_refused() {
        Note note = Note.of(bytes(SIGNED.replace("example message", "other message")));
        assertThatIllegalArgumentException().isThrownBy(() -> note.verified(List.of(EXAMPLE)))
                .withMessageContaining("does not hold");
    }

    @Test
    void signatures_of_unknown_keys_are_passed_over_but_one_must_be_known() {
        Note both = log.sign(Note.of(bytes(SIGNED)), NOW);
        assertThat(both.verified(List.of(EXAMPLE))).containsExactly(EXAMPLE);
        assertThat(both.verified(List.of(log.verifying(), EXAMPLE))).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.verified(List.of(SigningKey.fresh("example.org/history").verifying())))
                .withMessageContaining("none of the known keys");
    }

    @Test
    void a_checkpoint_is_signed_kept_and_read_again() {
        Note note = log.sign(checkpoint.note(), NOW);
        Note read = Note.of(bytes(note.signed()));
        assertThat(read.verified(List.of(VerifyingKey.of(log.verifying().vkey())))).containsExactly(log.verifying());
        assertThat(Checkpoint.of(read.text())).isEqualTo(checkpoint);
    }

    @Test
    void a_key_that_was_kept_signs_as_before_and_no_other_is_taken_for_it() {
        SigningKey kept = SigningKey.of(VerifyingKey.of(log.verifying().vkey()), log.pkcs8());
        assertThat(kept.sign(checkpoint.note(), NOW).signed()).isEqualTo(log.sign(checkpoint.note(), NOW).signed());
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(EXAMPLE, log.pkcs8()));
    }

    @Test
    void a_witness_signs_the_checkpoint_with_the_time_at_which_it_saw_it() {
        SigningKey witness = SigningKey.ofWitness("witness.example/w1");
        Note seen = witness.sign(log.sign(checkpoint.note(), NOW), NOW);
        VerifyingKey known = VerifyingKey.of(witness.verifying().vkey());
        assertThat(Note.of(bytes(seen.signed())).verified(List.of(known))).containsExactly(known);
        byte[] stamped = seen.signatures().getLast().bytes();
        assertThat(stamped).hasSize(8 + 64);
        stamped[7] ^= 1;
        Note later = new Note(seen.text(), List.of(new NoteSignature(known.name(), known.id(), stamped)));
        assertThatIllegalArgumentException().as("another time").isThrownBy(() -> later.verified(List.of(known)));
    }

    @Test
    void sixteen_signatures_are_read_and_a_note_without_bounds_is_not() {
        var note = new Note[]{checkpoint.note()};
        IntStream.range(0, 16).forEach(at -> note[0] = SigningKey.fresh("key" + at).sign(note[0], NOW));
        assertThat(Note.of(bytes(log.sign(note[0], NOW).signed())).verified(List.of(log.verifying()))).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(new byte[Note.MOST + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no signatures\n", "text\n\n", "text\n\n— name\n", "text\n\n— name AAAA\n",
            "text\n\n- name AAAAAAA=\n", "text\n\n— name AAAAAAA=", "text\n\n—  AAAAAAA=\n",
            "te\txt\n\n— name AAAAAAA=\n",
            "text\n\n— na+me AAAAAAA=\n", "text\n\n— name AAAAAAB=\n"})
    void what_is_no_signed_note_is_refused(String note) {
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(bytes(note)));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(new byte[]{(byte) 0xC3, '\n', '\n'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n1\n", "a\n01\nPp==\n", "a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=",
            "\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
            "a\n-1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
            "a\n007\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
            "a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0\n",
            "a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n",
            "a\n99999999999999999999\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n"})
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com/foo", "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "a+00000000+", "a+00000000+Ag==",
            "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"})
    void what_is_no_verifier_key_is_refused(String vkey) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifyingKey.of(vkey));
    }

    @Test
    void an_entry_is_proven_by_a_file_that_stands_for_itself() {
        var kept = new KeptNodes();
        var growth = new Growth(kept);
        List<Hash> leaves = IntStream.range(0, 11).mapToObj(leaf -> Hash.leaf(new byte[]{(byte) leaf})).toList();
        leaves.forEach(growth::add);
        var tree = new Tree(kept, growth.size());
        Note signed = log.sign(new Checkpoint(log.verifying().name(), tree.size(), tree.root()).note(), NOW);
        TlogProof proof = TlogProof.of(new TlogProof(6, tree.inclusion(6), signed).text());
        assertThat(proof.proves(leaves.get(6), log.verifying())).isTrue();
        assertThat(proof.proves(leaves.get(7), log.verifying())).isFalse();
        assertThat(proof.proves(leaves.get(6), EXAMPLE)).isFalse();
        assertThat(TlogProof.of(proof.text().replace("@v1\n", "@v1\nextra AAAA\n")))
                .isEqualTo(TlogProof.of(proof.text().replace("@v1\n", "@v1\nextra AAAB\n")))
                .hasToString(TlogProof.of(proof.text()).toString());
    }

    private static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }
}
