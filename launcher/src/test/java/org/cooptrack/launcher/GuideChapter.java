package org.cooptrack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chapter of the guide: what may be asked of the programme about one subject, from the first request to the figure. It is
 * made from the examples of both services, and its requests are sent as they stand.
 */
record GuideChapter(String file, String head, List<GuideStep> commands, List<GuideStep> questions) {
    private static final String EXAMPLES = "src/main/resources/examples";

    /** All of them in the order in which they build on each other; what is only asked about comes last. */
    static List<GuideChapter> all(Path root) throws IOException {
        var asked = steps(root.resolve("query-service"), GuideOperation.read(
                root.resolve("docs/openapi/query-service.json"), GuideOperation.QUESTIONS));
        var told = steps(root.resolve("command-service"), GuideOperation.read(
                root.resolve("docs/openapi/command-service.json"), GuideOperation.COMMANDS));
        var chapters = new ArrayList<GuideChapter>();
        for (var chapter : told.entrySet()) {
            String subject = chapter.getKey().substring(chapter.getKey().indexOf('-') + 1);
            List<GuideStep> questions = asked.remove(subject);
            chapters.add(new GuideChapter(chapter.getKey() + ".md", head(subject), chapter.getValue(),
                    questions == null ? List.of() : questions));
        }
        for (var chapter : asked.entrySet())
            chapters.add(new GuideChapter("90-" + chapter.getKey() + ".md", head(chapter.getKey()), List.of(),
                    chapter.getValue()));
        return chapters;
    }

    /** What stands above a page, its title first; each has a file of its own. */
    static String head(String subject) throws IOException {
        try (InputStream head = GuideChapter.class.getResourceAsStream("/guide/" + subject + ".md")) {
            if (head == null) throw new IllegalStateException("no src/test/resources/guide/" + subject + ".md");
            return new String(head.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String title() { return head.lines().findFirst().orElseThrow().substring("# ".length()); }

    String markdown() {
        return head + "\n" + Stream.concat(commands.stream(), questions.stream()).map(GuideStep::markdown)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<GuideStep>> steps(Path service, Map<String, GuideOperation> operations)
            throws IOException {
        var chapters = new TreeMap<String, List<GuideStep>>();
        try (Stream<Path> files = Files.list(service.resolve(EXAMPLES))) {
            for (Path file : files.toList()) {
                var steps = new ArrayList<GuideStep>();
                for (var step : Api.JSON.readTree(file)) {
                    var operation = operations.get(step.get("operation").asString());
                    if (operation == null) throw new IllegalStateException("no operation for " + step);
                    steps.add(GuideStep.of(step, operation));
                }
                chapters.put(file.getFileName().toString().replace(".json", ""), steps);
            }
        }
        return chapters;
    }
}
