package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sealer that is killed between any two of its acts, and what the next one finds. */
class CutOffTest {
    private final Bench bench = new Bench(100);

    @AfterEach
    void close() { bench.close(); }

    /** As good as the end of the process. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final class KilledBeforeTheFile extends LastSigned {
        KilledBeforeTheFile() { super(bench.lastFile()); }

        @Override
        void keep(Note note) { throw new Killed(); }
    }

    private final class KilledAfterTheFile extends LastSigned {
        KilledAfterTheFile() { super(bench.lastFile()); }

        @Override
        void keep(Note note) {
            super.keep(note);
            throw new Killed();
        }
    }

    private static final class KilledAfterTheCommit extends SealDatabase {
        private final Class<?> of;

        KilledAfterTheCommit(Bench bench, Class<?> of) {
            super(bench.sealUrl(), Bench.sealUser(), Bench.sealPassword());
            this.of = of;
        }

        @Override
        <T> T inTransaction(Supplier<T> work) {
            T done = super.inTransaction(work);
            if (of.isInstance(done)) throw new Killed();
            return done;
        }
    }

    @Test
    void before_the_file_nothing_has_happened() {
        bench.append(10);
        Bench.Node killed = bench.node(new KilledBeforeTheFile()).leads();
        assertThatThrownBy(killed.sealer()::step).isInstanceOf(Killed.class);
        assertThat(bench.lastFile()).doesNotExist();
        assertThat(bench.sizes()).isEmpty();
        bench.append(5);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(15L);
        assertThat(bench.checkpoints().getLast().root()).isEqualTo(bench.root(15));
    }

    @Test
    void between_the_file_and_the_commit_what_was_signed_is_published_and_nothing_else_of_that_size()
            throws IOException {
        bench.append(10);
        Bench.Node killed = bench.node(new KilledAfterTheFile()).leads();
        assertThatThrownBy(killed.sealer()::step).isInstanceOf(Killed.class);
        String signed = Files.readString(bench.lastFile());
        assertThat(bench.sizes()).isEmpty();
        bench.append(5);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(10L, 15L);
        assertThat(bench.checkpoints().getFirst().text()).isEqualTo(signed);
    }

    @Test
    void after_the_commit_it_simply_goes_on() {
        bench.append(250);
        Bench.Node killed = bench.node(bench.lastSigned(), bench.keep(new KilledAfterTheCommit(bench, Boolean.class)))
                .leads();
        assertThatThrownBy(killed.sealer()::step).isInstanceOf(Killed.class);
        assertThat(bench.sizes()).containsExactly(100L);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(100L, 200L, 250L);
    }

    @Test
    void between_the_beginning_of_an_origin_and_its_first_checkpoint_nothing_is_forgotten() {
        bench.append(150);
        bench.node().seals();
        bench.newLogId();
        Bench.Node killed = bench.node(bench.lastSigned(), bench.keep(new KilledAfterTheCommit(bench, Origin.class)))
                .leads();
        assertThatThrownBy(killed.sealer()::step).isInstanceOf(Killed.class);
        assertThat(bench.sizes()).containsExactly(100L, 150L);
        Bench.Node next = bench.node().seals();
        assertThat(new Origins(next.database()).all()).hasSize(2);
        assertThat(Checkpoint.of(bench.checkpoints().getLast().note().text()).extensions()).singleElement().asString()
                .startsWith("follows test.example/").contains(" 150 ");
    }

    @Test
    void a_seal_that_was_lost_is_built_anew_up_to_what_was_signed_last_before_anything_is_signed() throws IOException {
        bench.append(350);
        bench.node().seals();
        String signed = Files.readString(bench.lastFile());
        bench.loseSeal();
        bench.append(20);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(350L, 370L);
        assertThat(bench.checkpoints().getFirst().text()).isEqualTo(signed);
    }

    @Test
    void a_seal_that_was_lost_is_not_built_anew_over_other_events() throws IOException {
        bench.append(350);
        bench.node().seals();
        String signed = Files.readString(bench.lastFile());
        bench.loseSeal();
        bench.ledgerTampering().changePayload(7);
        Bench.Node node = bench.node().leads();
        assertThatThrownBy(node.sealer()::step).isInstanceOfSatisfying(CannotSeal.class,
                why -> assertThat(why.rule()).isEqualTo("seal.last-differs"));
        assertThat(bench.sizes()).isEmpty();
        assertThat(Files.readString(bench.lastFile())).isEqualTo(signed);
    }

    @Test
    void a_seal_that_was_restored_behind_goes_on_from_what_was_signed_last() throws IOException {
        bench.append(120);
        bench.node().seals();
        bench.append(30);
        bench.node().seals();
        String signed = Files.readString(bench.lastFile());
        bench.sealTampering().run("delete from checkpoint where size > 100",
                "update tile set hashes = substring(hashes from 1 for 3200) where level = 0");
        bench.append(1);
        bench.node().seals();
        assertThat(bench.sizes()).containsExactly(100L, 150L, 151L);
        assertThat(bench.checkpoints().get(1).text()).isEqualTo(signed);
    }
}
