package org.cooptrack.web.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyKeyTest {
    @Test
    void a_quoted_key_and_a_bare_one_are_read() {
        assertThat(IdempotencyKey.parse("\"8e03978e-40d5\"")).contains("8e03978e-40d5");
        assertThat(IdempotencyKey.parse("8e03978e-40d5")).contains("8e03978e-40d5");
        assertThat(IdempotencyKey.parse("\"a \\\"b\\\" \\\\c\"")).contains("a \"b\" \\c");
        assertThat(IdempotencyKey.parse("\"a\";v=1")).contains("a");
    }

    @Test
    void anything_else_is_refused() {
        for (String bad : new String[]{"", "\"\"", "\" \"", "\"a", "a\"", "\"a\\b\"", "\"é\"", "a,b", "\"a\", \"b\"",
                "\"a\tb\"", "\"" + "a".repeat(256) + "\""})
            assertThat(IdempotencyKey.parse(bad)).as(bad).isEmpty();
    }

    @Test
    void published_vectors_of_structured_fields_agree() throws Exception {
        Path vectors = Path.of(System.getProperty("cooptrack.material", ""), "vectors", "http", "sf-tests");
        assumeTrue(Files.isDirectory(vectors), "no vectors of structured fields here");
        int strings = 0;
        for (String file : new String[]{"item.json", "token.json"})
            for (JsonNode vector : new JsonMapper().readTree(Files.readString(vectors.resolve(file)))) {
                String type = vector.at("/expected/0/__type").asString("");
                String raw = vector.at("/raw/0").asString();
                if (type.equals("token") && vector.get("raw").size() == 1) {
                    assertThat(IdempotencyKey.parse(raw)).as(raw).contains(vector.at("/expected/0/value").asString());
                    strings++;
                } else if (raw.isEmpty()) assertThat(IdempotencyKey.parse(raw)).isEmpty();
            }
        assertThat(strings).isPositive();
    }
}
