package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.tlog.VerifyTest.fails;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published vectors, against the one file that an outsider runs. */
class VerifyVectorsTest {
    @TempDir
    Path folder;

    @Test
    void the_reference_tree_has_the_published_roots_at_every_size() throws IOException {
        JsonNode published = Published.json("merkle/rfc6962-reference-tree.json");
        SigningKey key = SigningKey.fresh("example.org/reference");
        try (var export = new Export(folder)) {
            for (JsonNode leaf : published.get("leaf_inputs"))
                export.event(HexFormat.of().parseHex(leaf.asString()));
            JsonNode roots = published.get("root_hashes_by_size");
            for (int size = 0; size < roots.size(); size++)
                export.checkpoint(key.sign(new Checkpoint("example.org/reference", size,
                        Hash.of(HexFormat.of().parseHex(roots.get(size).asString()))).note(), Instant.EPOCH));
            StringBuilder tile = new StringBuilder();
            published.get("node_hashes").get(0).forEach(hash -> tile.append(hash.asString()));
            export.tile(new Tile(0, 0, 8), HexFormat.of().parseHex(tile));
        }
        assertThat(Outsider.verdict(folder, key)).satisfies(fails("the first 8 events", "checkpoints that agree: 9",
                "Position 0: not an event in canonical form (×8)"));
    }

    @Test
    void inclusion_is_proven_where_it_should_be_and_nowhere_else() throws IOException {
        JsonNode vectors = Published.json("merkle/inclusion.json");
        assertThat(vectors.size()).isGreaterThan(40);
        assertThat(vectors.valueStream().filter(one -> included(one) == one.get("wantErr").asBoolean())
                .map(one -> one.get("name").asString())).isEmpty();
    }

    private static boolean included(JsonNode one) {
        List<String> proof = one.get("proof").valueStream().map(JsonNode::asString).toList();
        byte[] root = one.get("root").asString().isEmpty() ? new byte[0] : Published.hash(one.get("root")).bytes();
        byte[] leaf = one.get("leafHash").asString().isEmpty()
                ? new byte[0]
                : Published.hash(one.get("leafHash")).bytes();
        return (boolean) Outsider.call("included", leaf, one.get("leafIdx").bigIntegerValue().longValue(),
                one.get("treeSize").bigIntegerValue().longValue(), root, proof);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "structures", "unicode"})
    void the_published_canonical_texts_are_canonical_and_the_others_are_not(String name) throws IOException {
        assertThat(canonical(Files.readString(Published.file("jcs/output/" + name + ".json")))).isTrue();
        assertThat(canonical(Files.readString(Published.file("jcs/input/" + name + ".json")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"\":1}", "{\"a\":1,\"a \":2,\"b\":[true,null,\"\\u001f\\n\\\"\\\\\"]}",
            "{\"\\n\":1,\"\\r\":2,\"1\":3,\"\u20ac\":4,\"\ud83d\ude00\":5,\"\ufb33\":6}",
            "[0,-1,0.5,-0.5,1e+30,1.5e-7]"})
    void what_is_canonical_is_known_for_it(String json) {
        assertThat(new String(Canonical.of(json), StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(canonical(json)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1}\n", "{ }", "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "[1,]", "[01]",
            "[-0]",
            "[1.0]", "[1E3]", "[\"\\/\"]", "[\"\\u0041\"]", "[\"\\u000a\"]", "[\"\\u001F\"]", "[\"\t\"]", "{1:2}",
            "[.5]",
            "['a']", "[+1]", "{\"\ufb33\":1,\"\ud83d\ude00\":2}", "[tru]", "{\"a\"}"})
    void what_is_not_canonical_is_known_for_it(String json) {
        assertThat(canonical(json)).isFalse();
    }

    @Test
    void neither_long_strings_nor_deep_nesting_bring_it_down() {
        assertThat(canonical("[\"" + "\\n\\\"x".repeat(1_000_000) + "\"]")).isTrue();
        assertThat(canonical("[".repeat(400) + "]".repeat(400))).isTrue();
        assertThat(canonical("[".repeat(1_000_000) + "]".repeat(1_000_000))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,1234067,1000000000,tile/0/x001/x234/067", "0,273,70000,tile/0/273.p/112", "1,1,273,tile/1/001.p/17",
            "2,0,1,tile/2/000.p/1", "0,0,256,tile/0/000"})
    void tiles_have_the_published_paths(int level, int index, long hashes, String path) {
        assertThat(Outsider.call("tile", level, index, hashes)).isEqualTo(path);
    }

    @Test
    void the_published_note_is_verified_by_the_published_key_and_no_other_text_is() {
        String key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        byte[] signature = Text
                .bytes("Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=");
        assertThat(Outsider.signed(key, "This is an example message.\n", signature)).isTrue();
        assertThat(Outsider.signed(key, "This is another message.\n", signature)).isFalse();
    }

    private static boolean canonical(String json) {
        Pattern scalar = (Pattern) Outsider.constant("SCALAR");
        try {
            return Outsider.call("after", json, 0, scalar.matcher(json), 0, new LinkedHashMap<>())
                    .equals(json.length());
        } catch (RuntimeException not) {
            return false;
        }
    }
}
