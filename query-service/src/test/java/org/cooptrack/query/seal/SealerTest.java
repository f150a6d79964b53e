package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Proven;
import org.cooptrack.tlog.TlogProof;
import org.cooptrack.tlog.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {
    private final Bench bench = new Bench(100);

    @AfterEach
    void close() { bench.close(); }

    @Test
    void all_the_ledger_holds_is_sealed_in_steps_and_each_has_grown_from_the_one_before() {
        bench.append(777);
        Bench.Node node = bench.node().seals();
        assertThat(bench.sizes()).containsExactly(100L, 200L, 300L, 400L, 500L, 600L, 700L, 777L);
        assertThat(bench.checkpoints())
                .allSatisfy(sealed -> assertThat(sealed.root()).isEqualTo(bench.root(sealed.size())));
        Origin origin = new Origins(node.database()).newest().orElseThrow();
        var last = new Tree(new TiledNodes(new Tiles(node.database()), origin), 777);
        for (Sealed earlier : bench.checkpoints())
            assertThat(Proven.consistency(earlier.size(), earlier.root(), 777, bench.root(777),
                    last.consistency(earlier.size()))).isTrue();
    }

    @Test
    void every_event_is_proven_to_who_has_the_key_alone() {
        bench.append(300);
        Bench.Node node = bench.node().seals();
        Sealed last = bench.checkpoints().getLast();
        Origin origin = new Origins(node.database()).newest().orElseThrow();
        var key = new SealKeys(bench.keys).of(origin.name()).getFirst().verifying();
        assertThat(origin.name()).isEqualTo("test.example/" + bench.ledger.logId()).isEqualTo(key.name());
        var tree = new Tree(new TiledNodes(new Tiles(node.database()), origin), 300);
        bench.ledger.readAll(-1, 300).forEach(event -> assertThat(new TlogProof(event.position(),
                tree.inclusion(event.position()), last.note()).proves(org.cooptrack.ledger.Leaf.hash(event), key))
                .isTrue());
    }

    @Test
    void without_new_events_nothing_is_signed() {
        Bench.Node node = bench.node().seals();
        assertThat(bench.sizes()).isEmpty();
        bench.append(3);
        node.seals().seals();
        assertThat(bench.sizes()).containsExactly(3L);
    }

    @Test
    void tiles_hold_what_is_full_below_them() {
        bench.append(600);
        Bench.Node node = bench.node().seals();
        Origin origin = new Origins(node.database()).newest().orElseThrow();
        var tiles = new Tiles(node.database());
        assertThat(List.of(width(tiles, origin, 0, 0), width(tiles, origin, 0, 1), width(tiles, origin, 0, 2),
                width(tiles, origin, 1, 0))).containsExactly(256, 256, 88, 2);
        assertThat(tiles.find(origin, 2, 0)).isEmpty();
    }

    private static int width(Tiles tiles, Origin origin, int level, long index) {
        return tiles.find(origin, level, index).orElseThrow().length / Hash.LENGTH;
    }

    @Test
    void every_key_of_the_file_signs_and_all_that_ever_signed_are_known() {
        bench.append(1);
        Bench.Node node = bench.node().seals();
        bench.keys(2);
        bench.append(1);
        node.seals();
        var origins = new Origins(node.database());
        String name = origins.newest().orElseThrow().name();
        var now = new SealKeys(bench.keys).of(name).stream().map(key -> key.verifying()).toList();
        assertThat(bench.checkpoints().getLast().note().verified(now)).containsExactlyElementsOf(now);
        assertThat(origins.keys()).hasSize(3).containsAll(now);
    }

    @Test
    void the_last_checkpoint_lies_beside_the_key() throws IOException {
        bench.append(5);
        bench.node().seals();
        assertThat(Files.readString(bench.lastFile())).isEqualTo(bench.checkpoints().getLast().text());
    }

    @Test
    void without_a_key_nothing_is_signed() throws IOException {
        bench.append(1);
        Bench.Node node = bench.node().leads();
        Files.writeString(bench.keys, "no key\n");
        assertRefused(node, "seal.key-unusable");
        Files.writeString(bench.keys, "\n");
        assertRefused(node, "seal.no-key");
        Files.delete(bench.keys);
        assertRefused(node, "seal.no-key");
        assertThat(bench.sizes()).isEmpty();
    }

    @Test
    void a_last_checkpoint_that_no_key_of_ours_has_signed_stops_all() throws IOException {
        bench.append(1);
        Bench.Node node = bench.node().seals();
        Files.writeString(bench.lastFile(), Files.readString(bench.lastFile()).replaceFirst("\n1\n", "\n2\n"));
        bench.append(1);
        assertRefused(node, "seal.last-unreadable");
        assertThat(bench.sizes()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update checkpoint set size = size", "delete from checkpoint",
            "truncate checkpoint", "delete from tile", "truncate tile", "update origin set name = 'x'",
            "delete from signer", "update tile set hashes = substring(hashes from 1 for 32)",
            "update tile set hashes = decode(repeat('00', 96), 'hex')"})
    void what_is_sealed_stays(String statement) {
        bench.append(2);
        Bench.Node node = bench.node().seals();
        assertThatThrownBy(() -> node.database().sql().sql(statement).update()).hasStackTraceContaining("ERROR: ");
        assertThat(Checkpoint.of(bench.checkpoints().getLast().note().text()).size()).isEqualTo(2);
    }

    private static void assertRefused(Bench.Node node, String rule) {
        assertThatThrownBy(() -> node.sealer().step()).isInstanceOfSatisfying(CannotSeal.class,
                why -> assertThat(why.rule()).isEqualTo(rule));
    }
}
