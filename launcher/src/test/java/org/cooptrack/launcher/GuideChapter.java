package org.cooptrack.launcher;

import java.io.IOException;
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
record GuideChapter(String file, String title, List<GuideStep> commands, List<GuideStep> questions) {
    private static final String EXAMPLES = "src/main/resources/examples";

    /** All of them in the order in which they build on each other; what is only asked about comes last. */
    static List<GuideChapter> all(Path root, Map<String, String> titles) throws IOException {
        var asked = steps(root.resolve("query-service"), GuideOperation.read(
                root.resolve("docs/openapi/query-service.json"), GuideOperation.QUESTIONS));
        var told = steps(root.resolve("command-service"), GuideOperation.read(
                root.resolve("docs/openapi/command-service.json"), GuideOperation.COMMANDS));
        var chapters = new ArrayList<GuideChapter>();
        told.forEach((name, commands) -> {
            String subject = name.substring(name.indexOf('-') + 1);
            List<GuideStep> questions = asked.remove(subject);
            chapters.add(new GuideChapter(name + ".md", titles.getOrDefault(subject, subject), commands,
                    questions == null ? List.of() : questions));
        });
        asked.forEach((subject, questions) -> chapters.add(new GuideChapter("90-" + subject + ".md",
                titles.getOrDefault(subject, subject), List.of(), questions)));
        return chapters;
    }

    String markdown() {
        return "# " + title + "\n\n" + Stream.concat(commands.stream(), questions.stream()).map(GuideStep::markdown)
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
