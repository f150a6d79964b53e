package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.cooptrack.launcher.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;

/** Everything as it is run: a small programme is told, sealed and exported, and the one file without dependencies checks it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
class ExportedAndVerifiedTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));

    @TempDir
    Path temporary;
    @SuppressWarnings("NullAway.Init")
    private Launched launcher;

    @BeforeEach
    void tellTheSample() throws Exception {
        assumeThat(ROOT.resolve("query-service/target")).as("mvn verify builds the services first")
                .isDirectoryContaining("glob:**/query-service-*.jar");
        var plain = Launched.in(ROOT, temporary.resolve("data"));
        var sealing = new HashMap<>(plain.environment());
        sealing.put("COOPTRACK_SEAL_EVERY", "1s");
        launcher = new Launched(ROOT, sealing);
        launcher.up();
        try (var api = api()) {
            var sent = new SampleSending(api, launcher.settings().command(), SentLanes.in(temporary),
                    new ProgressBar(System.out, false)).send(new Sample(Sample.SEED, 0.01));
            assertThat(sent.refusals()).isEmpty();
        }
    }

    @AfterEach
    void end() throws Exception { Launched.said(launcher.start("stop"), 0); }

    @Test
    void what_is_exported_is_proved_and_one_altered_byte_is_found_where_it_is() throws Exception {
        Path folder = temporary.resolve("export"), events = folder.resolve("events.ndjson");
        String said = Launched.said(launcher.start("export", folder.toString(), "--reason", "a test"), 0);
        List<String> lines = Files.readAllLines(events);
        assertThat(said).contains("Exported: " + lines.size() + " events", "java verify/Verify.java " + folder);
        assertThat(Launched.said(launcher.start("verify", folder.toString()), 0)).contains("ok  ")
                .doesNotContain("!!  ");

        byte[] whole = Files.readAllBytes(events);
        int altered = lines.size() / 2;
        var changed = new ArrayList<>(lines);
        changed.set(altered, lines.get(altered).replaceFirst("\"role\":\"[a-z]", "\"role\":\"x"));
        assertThat(changed).isNotEqualTo(lines);
        Files.writeString(events, String.join("\n", changed) + "\n");
        assertThat(Launched.said(launcher.start("verify", folder.toString()), 1)).contains("!!  ",
                Integer.toString(altered), stream(lines.get(altered)));

        Files.write(events, new String(whole, StandardCharsets.UTF_8).substring(0, whole.length / 3)
                .getBytes(StandardCharsets.UTF_8));
        Launched.said(launcher.start("export", folder.toString()), 0);
        assertThat(Files.readAllBytes(events)).as("what was cut off is there again").isEqualTo(whole);
        assertThat(Launched.said(launcher.start("verify", folder.toString()), 0)).contains("ok  ");
        assertThat(recorded()).hasSize(2).allMatch(export -> export.has("endedAt"));
        provedUpTo(betweenTwoCheckpoints());
    }

    /** To the last event, though no checkpoint is of just as many. */
    private void provedUpTo(long last) throws Exception {
        Path folder = temporary.resolve("a-part"), events = folder.resolve("events.ndjson");
        Launched.said(launcher.start("export", folder.toString(), "--up-to", Long.toString(last)), 0);
        assertThat(Launched.said(launcher.start("verify", folder.toString()), 0)).contains(
                "the first " + (last + 1) + " events", "The export ends at position " + last).doesNotContain("!!  ");
        List<String> lines = new ArrayList<>(Files.readAllLines(events));
        assertThat(lines).hasSize((int) last + 1);
        String end = lines.removeLast();
        lines.add(end.replaceFirst("\"role\":\"[a-z]", "\"role\":\"x"));
        Files.writeString(events, String.join("\n", lines) + "\n");
        assertThat(Launched.said(launcher.start("verify", folder.toString()), 1))
                .contains("!!  Position " + last + ": ", stream(end));
    }

    private long betweenTwoCheckpoints() throws Exception {
        try (var api = api()) {
            List<Long> sizes = api.json("auditor",
                    Api.get(launcher.settings().query().resolve("/v1/log/checkpoints?limit=1000"))).get("items")
                    .valueStream().map(one -> one.get("size").asLong()).toList();
            return LongStream.range(0, sizes.getLast() - 1).filter(last -> !sizes.contains(last + 1)).max()
                    .orElseThrow();
        }
    }

    private List<JsonNode> recorded() throws Exception {
        try (var api = api()) {
            long head = api.json("auditor", Api.get(launcher.settings().query().resolve("/v1/log"))).get("head")
                    .asLong();
            return api.json("auditor", Api.get(launcher.settings().query().resolve("/v1/exports?atLeast=" + head)))
                    .get("items").valueStream().toList();
        }
    }

    private static String stream(String line) { return Api.JSON.readTree(line).get("stream").asString(); }

    private Api api() { return new Api(Tokens.of(launcher.settings())); }
}
