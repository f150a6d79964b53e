package org.cooptrack.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One golden file per event type and revision, written once ({@code mvn test -pl shared-events -Dgolden} writes the
 * missing ones) and read for ever. A changed shape is a new revision; a golden file is never edited.
 */
class GoldenJsonTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<String> types() { return EventTypes.all().keySet().stream(); }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_written_as_its_golden_file_says(String name) throws IOException {
        Class<? extends Event> type = EventTypes.named(name);
        String today = pretty(EventJson.write(Sample.of(type.asSubclass(Record.class))));
        Path golden = FOLDER.resolve(name + "." + EventTypes.revisionOf(type) + ".json");
        if (System.getProperty("golden") != null && Files.notExists(golden)) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, today);
        }
        assertThat(golden).as("every event has a golden file: -Dgolden writes it").exists();
        assertThat(today).as("a changed shape is a new @Revision with an upcaster").isEqualTo(Files.readString(golden));
    }

    @Test
    void every_golden_file_of_every_revision_is_read_by_todays_classes() throws IOException {
        for (Path file : goldenFiles()) {
            String[] parts = file.getFileName().toString().split("\\.");
            Event event = EventJson.read(parts[0] + "." + parts[1], Integer.parseInt(parts[2]), Files.readString(file));
            Event again = EventJson.read(EventTypes.nameOf(event.getClass()), EventTypes.revisionOf(event.getClass()),
                    EventJson.write(event));
            assertThat(again).as(file.toString()).isEqualTo(event);
        }
    }

    @Test
    void no_golden_file_speaks_of_an_event_that_is_gone() throws IOException {
        Set<String> spoken = goldenFiles().stream().map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.indexOf('.', name.indexOf('.') + 1))).collect(Collectors.toSet());
        assertThat(EventTypes.all().keySet()).containsAll(spoken);
    }

    private static java.util.List<Path> goldenFiles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static String pretty(String json) throws JsonProcessingException {
        var mapper = new JsonMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
