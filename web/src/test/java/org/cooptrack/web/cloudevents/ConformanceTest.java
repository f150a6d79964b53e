package org.cooptrack.web.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that the CloudEvents project publishes for readers of its JSON format, where they lie on this machine. */
class ConformanceTest {
    private static final Path FOLDER = Path.of(System.getProperty("cooptrack.material", ""), "vectors", "cloudevents");
    private static final Map<String, String> MINIMAL = Map.of("specversion", "1.0", "id", "minimal", "type",
            "io.cloudevents.test", "source", "https://cloudevents.io");
    private static final Map<String, CloudEvent> SAMPLES = Map.of("minimal", sample(Map.of(), null), "allCore",
            sample(Map.of("id", "allCore", "datacontenttype", "text/plain", "dataschema",
                    "https://cloudevents.io/dataschema", "subject", "tests", "time", "2018-04-05T17:31:00Z"), null),
            "minimalWithTime", sample(Map.of("id", "minimalWithTime", "time", "2018-04-05T17:31:00Z"), null),
            "minimalWithRelativeSource",
            sample(Map.of("id", "minimalWithRelativeSource", "source", "#fragment"), null), "simpleTextData",
            sample(Map.of("id", "simpleTextData", "datacontenttype", "text/plain"), new Payload.Text("Simple text")),
            "allExtensionTypes",
            sample(Map.of("id", "allExtensionTypes", "extinteger", 10, "extboolean", true, "extstring", "text",
                    "exturi", "https://cloudevents.io", "exturiref", "//authority/path", "exttimestamp",
                    "2023-03-31T15:12:00Z", "extbinary", "TWE="), null));
    private static final Map<String, List<String>> BATCHES = Map.of("empty", List.of(), "minimal", List.of("minimal"),
            "minimal2", List.of("minimal", "minimal"), "minimalAndAllCore", List.of("minimal", "allCore"),
            "minimalAndAllExtensionTypes", List.of("minimal", "allExtensionTypes"));

    @TestFactory
    Stream<DynamicTest> each_case_is_read_or_refused_as_it_asks() throws IOException {
        return files().flatMap(file -> {
            JsonNode suite = json(file);
            return suite.get("tests").valueStream().map(one -> DynamicTest.dynamicTest(one.get("id").stringValue(),
                    () -> check(one, one.path("testType").asString(suite.path("testType").asString("")))));
        });
    }

    @Test
    void the_published_cases_are_here() throws IOException {
        assumeThat(files()).as("no conformance cases of CloudEvents here: skipped").isNotEmpty();
        assertThat(files().mapToInt(file -> json(file).get("tests").size()).sum()).isGreaterThanOrEqualTo(15);
    }

    private static void check(JsonNode one, String type) {
        switch (type) {
            case "ValidSingleEvent" -> {
                CloudEvent read = JsonFormat.read(one.get("event").toString());
                String sample = one.path("sampleId").asString("");
                if (SAMPLES.containsKey(sample)) assertThat(read).isEqualTo(SAMPLES.get(sample));
                assertThat(JsonFormat.read(JsonFormat.write(read))).isEqualTo(read);
            }
            case "ValidBatch" -> {
                List<CloudEvent> read = JsonFormat.readBatch(one.get("batch").toString());
                String sample = one.path("sampleId").asString("");
                if (BATCHES.containsKey(sample))
                    assertThat(read).isEqualTo(BATCHES.get(sample).stream().map(SAMPLES::get).toList());
                assertThat(JsonFormat.readBatch(JsonFormat.writeBatch(read))).isEqualTo(read);
            }
            case "InvalidSingleEvent",
                    "InvalidBatch" ->
                assumeThat(one.path("sampleExtensionAttributes").asBoolean(false)
                        || one.path("extensionConstraints").asBoolean(false)).as("asks for what readers may leave out")
                        .isFalse();
            default -> throw new AssertionError("a kind of case that is not known here: " + type);
        }
        if (type.equals("InvalidSingleEvent")) refused(() -> JsonFormat.read(one.get("event").toString()));
        if (type.equals("InvalidBatch")) refused(() -> JsonFormat.readBatch(one.get("batch").toString()));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(NotACloudEvent.class);
    }

    private static CloudEvent sample(Map<String, ?> more, @Nullable Payload data) {
        var attributes = new LinkedHashMap<String, Object>(MINIMAL);
        attributes.putAll(more);
        return new CloudEvent(attributes, data);
    }

    private static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) return Stream.of();
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json") && json(file).path("tests").isArray())
                    .sorted().toList().stream();
        }
    }

    private static JsonNode json(Path file) { return new JsonMapper().readTree(file.toFile()); }
}
