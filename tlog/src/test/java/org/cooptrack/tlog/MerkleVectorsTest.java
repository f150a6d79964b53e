package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published vectors of Merkle trees and of their proofs. */
class MerkleVectorsTest {
    @Test
    void the_reference_tree_has_the_published_hashes() throws IOException {
        JsonNode published = Published.json("merkle/rfc6962-reference-tree.json");
        List<Hash> leaves = new ArrayList<>();
        published.get("leaf_inputs").forEach(leaf -> leaves.add(Hash.leaf(HexFormat.of().parseHex(leaf.asString()))));
        var kept = new KeptNodes();
        var growth = new Growth(kept);
        List<String> roots = new ArrayList<>(List.of(growth.root().toString()));
        for (Hash leaf : leaves) {
            growth.add(leaf);
            roots.add(growth.root().toString());
            assertThat(new Tree(kept, growth.size()).root()).isEqualTo(growth.root());
        }
        assertThat(roots).isEqualTo(texts(published.get("root_hashes_by_size")));
        for (int level = 0; level < published.get("node_hashes").size(); level++)
            for (int index = 0; index < published.get("node_hashes").get(level).size(); index++)
                assertThat(kept.at(level, index))
                        .hasToString(published.get("node_hashes").get(level).get(index).asString());
    }

    @Test
    void inclusion_is_proven_where_it_should_be_and_nowhere_else() throws IOException {
        all("merkle/inclusion.json",
                one -> Proven.inclusion(Published.hash(one.get("leafHash")), number(one, "leafIdx"),
                        number(one, "treeSize"), Published.hashes(one.get("proof")), Published.hash(one.get("root"))));
    }

    @Test
    void inclusion_in_a_part_is_proven_where_it_should_be_and_nowhere_else() throws IOException {
        all("merkle/subtreeinclusion.json", one -> Proven.inclusion(Published.hash(one.get("leafHash")),
                number(one, "leafIdx"), number(one, "start"), number(one, "end"), Published.hashes(one.get("proof")),
                Published.hash(one.get("root"))));
    }

    @Test
    void consistency_is_proven_where_it_should_be_and_nowhere_else() throws IOException {
        all("merkle/consistency.json", one -> Proven.consistency(number(one, "size1"), Published.hash(one.get("root1")),
                number(one, "size2"), Published.hash(one.get("root2")), Published.hashes(one.get("proof"))));
    }

    @Test
    void consistency_of_a_part_is_proven_where_it_should_be_and_nowhere_else() throws IOException {
        all("merkle/subtreeconsistency.json", one -> Proven.consistency(number(one, "start"), number(one, "end"),
                Published.hash(one.get("root1")), number(one, "size"), Published.hash(one.get("root2")),
                Published.hashes(one.get("proof"))));
    }

    private static void all(String file, Predicate<JsonNode> proven) throws IOException {
        JsonNode vectors = Published.json(file);
        assertThat(vectors.size()).isGreaterThan(40);
        assertThat(vectors.valueStream().filter(one -> proves(proven, one) == one.get("wantErr").asBoolean())
                .map(one -> one.get("name").asString())).isEmpty();
    }

    /** Where there is no hash, nothing is proven. */
    private static boolean proves(Predicate<JsonNode> proven, JsonNode one) {
        try {
            return proven.test(one);
        } catch (IllegalArgumentException noHash) {
            return false;
        }
    }

    /** Beyond what Java counts to it is a place that no log has. */
    private static long number(JsonNode one, String name) {
        return one.get(name).bigIntegerValue().longValue();
    }

    private static List<String> texts(JsonNode array) { return array.valueStream().map(JsonNode::asString).toList(); }
}
