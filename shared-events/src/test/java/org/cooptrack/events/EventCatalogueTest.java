package org.cooptrack.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/events.md is made from the events themselves; the build fails when it is not what they say ({@code -Dwrite} writes it). */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("../docs/events.md");
    private static final Pattern SENTENCE = Pattern
            .compile("/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:record|sealed)", Pattern.DOTALL);

    @Test
    void the_event_catalogue_says_what_the_events_say() throws IOException {
        String today = catalogue();
        if (System.getProperty("write") != null) Files.writeString(CATALOGUE, today);
        assertThat(Files.readString(CATALOGUE)).as("docs/events.md: mvn test -pl shared-events -Dwrite writes it")
                .isEqualTo(today);
    }

    @Test
    void every_event_says_what_it_is() {
        assertThat(EventTypes.all().values())
                .allSatisfy(type -> assertThat(sentence(type)).as(type.getSimpleName()).isNotBlank());
    }

    private static String catalogue() {
        var text = new StringBuilder(
                "# Event catalogue\n\nMade from the event types; do not edit. The type is what the ledger stores, with its revision.\n");
        String kind = "";
        for (var entry : EventTypes.all().entrySet()) {
            String name = entry.getKey();
            if (!name.startsWith(kind + ".")) {
                kind = name.substring(0, name.indexOf('.'));
                text.append("\n## ").append(kind).append('\n');
            }
            text.append("\n### ").append(name).append(" (").append(EventTypes.revisionOf(entry.getValue()))
                    .append(")\n\n")
                    .append(sentence(entry.getValue())).append("\n\n").append(fields(entry.getValue())).append('\n');
        }
        return text.toString();
    }

    private static String fields(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(EventCatalogueTest::field)
                .collect(Collectors.joining(", ", "Carries: ", "."));
    }

    private static String field(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
        return "`" + component.getName() + "` ("
                + component.getGenericType().getTypeName().replaceAll("[\\w.]+[.$]", "")
                + (optional ? ", optional)" : ")");
    }

    private static String sentence(Class<?> type) {
        try {
            String source = Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
            var found = SENTENCE.matcher(source);
            return found.find()
                    ? found.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                            .strip()
                    : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
