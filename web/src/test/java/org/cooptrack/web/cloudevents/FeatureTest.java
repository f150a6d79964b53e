package org.cooptrack.web.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The published scenarios of events in HTTP messages, as they are written, where they lie on this machine. */
class FeatureTest {
    private static final Path FILE = Path.of(System.getProperty("cooptrack.material", ""), "vectors", "cloudevents",
            "http-protocol-binding.feature");
    private static final Pattern QUOTED = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final List<String[]> NONE = List.of(new String[]{"-"}, new String[]{"-"});
    private static final Pattern ROW = Pattern.compile("(?m)^ *\\|(.*)\\| *$");

    @TestFactory
    Stream<DynamicTest> each_scenario_holds() throws IOException {
        return scenarios().stream().map(one -> DynamicTest.dynamicTest(one.lines().findFirst().orElseThrow().strip(),
                () -> holds(one)));
    }

    @Test
    void the_published_scenarios_are_here() throws IOException {
        assumeThat(FILE).as("no scenarios of CloudEvents over HTTP here: skipped").exists();
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(4);
    }

    private static void holds(String scenario) {
        List<String> quoted = QUOTED.matcher(scenario).results().map(one -> one.group(1).stripIndent()).toList();
        String table = QUOTED.matcher(scenario).replaceAll("");
        CloudEvent event = request(quoted.getFirst()).events().getFirst();
        assertThat(event.attributes()).containsExactlyInAnyOrderEntriesOf(attributes(rows(table)));
        assertThat(event.data()).isInstanceOfSatisfying(Payload.Json.class,
                data -> assertThat(new JsonMapper().readTree(data.text()))
                        .isEqualTo(new JsonMapper().readTree(quoted.get(1))));
    }

    private static HttpMessage request(String text) {
        String[] parts = text.split("\n\n", 2);
        var headers = new LinkedHashMap<String, List<String>>();
        parts[0].lines().skip(1).map(line -> line.split(": ?", 2))
                .forEach(header -> headers.put(header[0], List.of(header[1])));
        return new HttpMessage(headers, parts[1].getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> attributes(List<String[]> rows) {
        var attributes = new LinkedHashMap<String, Object>();
        rows.stream().skip(1).forEach(row -> attributes.put(row[0], row[1]));
        return attributes;
    }

    /** Each scenario once for each of its examples. */
    private static List<String> scenarios() throws IOException {
        if (!Files.exists(FILE)) return List.of();
        var scenarios = new ArrayList<String>();
        String[] outlines = Files.readString(FILE).split("Scenario(?: Outline)?: ");
        for (String outline : List.of(outlines).subList(1, outlines.length)) {
            String[] parts = outline.split("Examples:");
            List<String[]> examples = parts.length == 1 ? NONE : rows(parts[1]);
            examples.stream().skip(1).forEach(
                    row -> scenarios.add(parts[0].replace("<" + examples.getFirst()[0] + ">", row[0])));
        }
        return scenarios;
    }

    private static List<String[]> rows(String text) {
        return ROW.matcher(text).results()
                .map(row -> Stream.of(row.group(1).split("\\|")).map(String::strip).toArray(String[]::new)).toList();
    }
}
