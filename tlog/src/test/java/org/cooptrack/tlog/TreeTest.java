package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Trees of every size up to a hundred against the definition of RFC 6962, taken literally. */
class TreeTest {
    private static final int SIZES = 100;
    private static final List<Hash> LEAVES = IntStream.range(0, SIZES)
            .mapToObj(leaf -> Hash.leaf(("entry " + leaf).getBytes(StandardCharsets.UTF_8))).toList();
    private static final KeptNodes NODES = new KeptNodes();
    private static final List<Hash> ROOTS = new ArrayList<>();

    @BeforeAll
    static void grow() {
        var growth = new Growth(NODES);
        ROOTS.add(growth.root());
        for (Hash leaf : LEAVES) {
            growth.add(leaf);
            ROOTS.add(growth.root());
        }
    }

    @Test
    void a_tree_that_grows_has_the_root_of_the_definition_at_every_size() {
        for (int size = 1; size <= SIZES; size++) {
            assertThat(ROOTS.get(size)).isEqualTo(defined(LEAVES.subList(0, size)));
            assertThat(new Tree(NODES, size).root()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void a_tree_goes_on_growing_from_what_was_kept_of_it() {
        for (int size = 0; size <= SIZES; size++) {
            var growth = new Growth((level, index, hash) -> {}, NODES, size);
            assertThat(growth.root()).isEqualTo(ROOTS.get(size));
            LEAVES.subList(size, SIZES).forEach(growth::add);
            assertThat(growth.root()).isEqualTo(ROOTS.get(SIZES));
        }
    }

    @Test
    void every_leaf_is_proven_in_every_tree_that_has_it_and_no_other_leaf_at_its_place() {
        for (int size = 1; size <= SIZES; size++)
            for (int leaf = 0; leaf < size; leaf++) {
                var proof = new Tree(NODES, size).inclusion(leaf);
                assertThat(Proven.inclusion(LEAVES.get(leaf), leaf, size, proof, ROOTS.get(size))).isTrue();
                Hash other = LEAVES.get((leaf + 1) % SIZES);
                assertThat(Proven.inclusion(other, leaf, size, proof, ROOTS.get(size))).isFalse();
                assertThat(Proven.inclusion(LEAVES.get(leaf), leaf, size, proof, ROOTS.get(size - 1))).isFalse();
            }
    }

    @Test
    void every_tree_is_proven_to_have_become_every_later_one_and_no_other() {
        for (int later = 1; later <= SIZES; later++)
            for (int size = 1; size <= later; size++) {
                var proof = new Tree(NODES, later).consistency(size);
                assertThat(Proven.consistency(size, ROOTS.get(size), later, ROOTS.get(later), proof)).isTrue();
                assertThat(Proven.consistency(size, LEAVES.getFirst(), later, LEAVES.getLast(), proof)).isFalse();
                assertThat(Proven.consistency(size, ROOTS.get(size), later, ROOTS.get(later - 1), proof)).isFalse();
                if (!proof.isEmpty())
                    assertThat(Proven.consistency(size, ROOTS.get(size), later, ROOTS.get(later),
                            proof.subList(0, proof.size() - 1))).isFalse();
            }
    }

    @Test
    void what_cannot_be_proven_is_not_even_begun() {
        var tree = new Tree(NODES, 7);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(7));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tree(NODES, -1));
        assertThat(new Tree(NODES, 0).root()).isEqualTo(Hash.OF_NOTHING);
    }

    private static Hash defined(List<Hash> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        int left = 1;
        while (left * 2 < leaves.size())
            left *= 2;
        return Hash.node(defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }
}
