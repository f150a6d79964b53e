package org.cooptrack.tlog;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published test vectors, where the material is at hand; else the test says that it was skipped. */
final class Published {
    private static final Path MATERIAL = Path.of(System.getProperty("cooptrack.material", "none"), "vectors");
    private static final JsonMapper JSON = new JsonMapper();

    private Published() {}

    static Path file(String name) {
        Path file = MATERIAL.resolve(name);
        assumeThat(file).as("the published vectors are not here").exists();
        return file;
    }

    static JsonNode json(String name) throws IOException { return JSON.readTree(Files.readAllBytes(file(name))); }

    /** Null is a proof of no hashes. */
    static List<Hash> hashes(JsonNode proof) {
        var hashes = new ArrayList<Hash>();
        proof.forEach(hash -> hashes.add(hash(hash)));
        return hashes;
    }

    /** Some vectors have words where hashes should be: they stand for hashes of their own, equal where the words are; nothing stands for nothing. */
    static Hash hash(JsonNode base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.asString());
        return bytes.length == 0 || bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.leaf(bytes);
    }
}
