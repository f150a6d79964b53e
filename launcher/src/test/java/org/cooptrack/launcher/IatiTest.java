package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

/**
 * Everything as it is run: what was told here and what was published elsewhere comes out as IATI 2.03, and a checker that has
 * nothing in common with ours (schema, code lists, standard ruleset) finds nothing against it.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
class IatiTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Path MATERIAL = Path.of(System.getProperty("cooptrack.material", "none"));
    private static final Path CHECKER = MATERIAL.resolveSibling("tools/iati-check/validate.sh");

    @TempDir
    Path temporary;
    @SuppressWarnings("NullAway.Init")
    private Launched launcher;

    @BeforeEach
    void begin() throws Exception {
        assumeThat(ROOT.resolve("query-service/target")).as("mvn verify builds the services first")
                .isDirectoryContaining("glob:**/query-service-*.jar");
        launcher = Launched.in(ROOT, temporary.resolve("data"));
        launcher.up();
    }

    @AfterEach
    void end() throws Exception {
        if (launcher != null) Launched.said(launcher.start("stop"), 0);
    }

    @Test
    void the_sample_programme_passes_the_standard_and_the_same_is_told_again_in_the_same_bytes() throws Exception {
        try (var api = api()) {
            var sent = new SampleSending(api, launcher.settings().command(), SentLanes.in(temporary),
                    new ProgressBar(System.out, false)).send(new Sample(Sample.SEED, 0.01));
            assertThat(sent.refusals()).isEmpty();
        }
        Path file = temporary.resolve("sample.xml");
        String said = Launched.said(launcher.start("iati", "--to", file.toString()), 0);
        var activities = CanonicalActivity.in(file);
        assertThat(said).contains("Activities told: " + activities.size() + " whole", "0 held back");
        assertThat(activities).hasSizeGreaterThan(5);
        assertThat(new TreeSet<>(activities.keySet())).allMatch(one -> one.startsWith("XM-EXAMPLE-ORG-"));
        JsonNode found = checked(file);
        assertThat(found.get("exit").asInt()).as(found.toString()).isZero();
        assertThat(found.at("/stats/transactions").asInt()).isGreaterThan(20);
        assertThat(found.at("/stats/indicators").asInt()).isGreaterThan(5);
        told_as_of_then(file);
    }

    /** As of the position of a file, whatever was recorded since. */
    private void told_as_of_then(Path file) throws Exception {
        String before = Files.readString(file);
        long position = Long.parseLong(before.replaceAll("(?s).*<!-- position (\\d+);.*", "$1"));
        try (var api = api()) {
            var download = new IatiDownload(api, launcher.settings());
            Path again = temporary.resolve("again.xml");
            download.fetch(again, null, null, position);
            assertThat(Files.readString(again)).isEqualTo(before);
            String project = api
                    .json("analyst", Api.get(launcher.settings().query().resolve("/v1/projects?limit=1000")))
                    .get("items").valueStream().filter(one -> before.contains(">" + one.path("identifier").asString("-")
                            + "<"))
                    .findFirst().orElseThrow().get("project").asString();
            Path one = temporary.resolve("one.xml");
            download.fetch(one, project, null, position);
            assertThat(CanonicalActivity.in(one)).hasSize(1);
            assertThat(CanonicalActivity.in(file)).containsAllEntriesOf(CanonicalActivity.in(one));
            assertThat(checked(one).get("exit").asInt()).isZero();
        }
    }

    @Test
    void what_was_published_elsewhere_comes_out_as_it_was_and_what_the_standard_refuses_is_held_back()
            throws Exception {
        Path real = MATERIAL.resolve("iati/real");
        assumeThat(real).as("the published files are not on this machine").isDirectory();
        var published = new TreeMap<String, String>();
        var faulty = new HashSet<String>();
        var files = new ArrayList<Path>();
        try (var all = Files.list(real)) {
            all.sorted().forEach(files::add);
        }
        files.add(MATERIAL.resolve("iati/examples/activity-standard-example-annotated-203.xml"));
        Path file = temporary.resolve("again.xml"), large = real.resolve("aiddata-senegal.xml");
        files.remove(large);
        for (Path one : files)
            imported(one, published, faulty);
        Launched.said(launcher.start("iati", "--to", file.toString()), 1);
        heldBackIs(faulty);
        imported(large, published, faulty);
        try (var api = api()) {
            new IatiDownload(api, launcher.settings()).fetch(file, null, null, null);
        }
        JsonNode found = checked(file);
        assertThat(found.get("exit").asInt()).as(found.toString()).isZero();
        var told = CanonicalActivity.in(file);
        assertThat(told.keySet()).doesNotContainAnyElementsOf(faulty);
        var clean = new TreeMap<>(published);
        clean.keySet().removeAll(faulty);
        assertThat(clean).hasSizeGreaterThan(200);
        assertThat(told.keySet()).isEqualTo(clean.keySet());
        var otherwise = new TreeMap<String, List<String>>();
        clean.forEach((identifier, before) -> {
            List<String> difference = difference(before, told.getOrDefault(identifier, ""));
            if (!difference.isEmpty()) otherwise.put(identifier, difference);
        });
        assertThat(otherwise).isEmpty();
    }

    private void imported(Path file, Map<String, String> published, Set<String> faulty) throws Exception {
        Launched.said(launcher.start("import", file.toString()), 0);
        published.putAll(CanonicalActivity.in(file));
        faulty.addAll(faults(checked(file)));
    }

    /** The first lines that stand in one and not in the other. */
    private static List<String> difference(String before, String after) {
        if (before.equals(after)) return List.of();
        List<String> one = before.lines().toList(), other = after.lines().toList();
        return Stream.concat(one.stream().filter(line -> !other.contains(line)).map(line -> "lost " + line).limit(5),
                other.stream().filter(line -> !one.contains(line)).map(line -> "invented " + line).limit(5)).toList();
    }

    private void heldBackIs(Set<String> faulty) throws Exception {
        try (var api = api()) {
            JsonNode summary = api.json("analyst",
                    Api.get(launcher.settings().query().resolve("/v1/iati/summary?limit=1000")));
            assertThat(summary.get("heldBack").valueStream().map(one -> one.get("identifier").asString()).toList())
                    .containsExactlyInAnyOrderElementsOf(faulty);
            JsonNode issues = api.json("project-manager", Api.get(launcher.settings().query().resolve(
                    "/v1/quality-issues?limit=1000&state=OPEN&rule=quality.held-back-from-publication&atLeast="
                            + summary.get("position").asLong())));
            assertThat(issues.get("items").valueStream().map(one -> one.get("fact").asString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            summary.get("heldBack").valueStream().map(one -> one.get("fact").asString()).toList());
            assertThat(issues.get("items")).allMatch(one -> one.get("owner").asString().startsWith("project:")
                    && one.get("effect").asString().equals("STANDS_BESIDE"));
        }
    }

    private static Set<String> faults(JsonNode found) {
        var activities = new HashSet<String>();
        for (String kind : List.of("codelist", "ruleset"))
            found.get(kind).forEach(one -> activities.add(one.get("activity").asString()));
        return activities;
    }

    private static JsonNode checked(Path file) throws Exception {
        assertThat(file).exists();
        assumeThat(CHECKER).as("the checker is not on this machine").exists();
        Process checking = new ProcessBuilder("sh", CHECKER.toString(), file.toString(), "--json")
                .redirectErrorStream(true).start();
        String said = new String(checking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(checking.waitFor()).as(said).isNotEqualTo(3);
        return Api.JSON.readTree(said);
    }

    private Api api() { return new Api(Tokens.of(launcher.settings())); }
}
