package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files sent over HTTP: each activity has a verdict, and what the ledger holds of the imported ones equals a separate
 * reading of the XML. Sent again, they change nothing. Real published files are tried where they are on this machine.
 */
@NullUnmarked
class PublishedFilesTest {
    private static final Path REAL = Path.of(System.getProperty("cooptrack.material", "none"), "iati/real");

    static Stream<Path> files() throws IOException {
        if (Files.notExists(REAL)) return Stream.of(REAL);
        try (var files = Files.list(REAL)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_published_file_is_imported_whole_and_once(Path file) throws Exception {
        assumeThat(REAL).as("the published files are not on this machine").exists();
        var answer = importedWholeAndOnce(() -> bytes(file));
        assertThat(answer.many("imported")).isEqualTo(answer.verdicts().size());
    }

    @Test
    void three_hundred_activities_are_imported_without_loss() throws Exception {
        var file = new GeneratedFile(1, 300, 2_500);
        assertThat(importedWholeAndOnce(file::stream).many("refused")).isEqualTo(file.refused());
    }

    @Test
    @Tag("long")
    void five_thousand_activities_are_imported_without_loss() throws Exception {
        var file = new GeneratedFile(2, 5_000, 8_000);
        assertThat(importedWholeAndOnce(file::stream).many("refused")).isEqualTo(file.refused());
    }

    @Test
    void contact_details_are_in_no_event() throws IOException {
        assumeThat(REAL).as("the published files are not on this machine").exists();
        var text = new StringBuilder();
        try (var in = Files.newInputStream(REAL.resolve("who-arg.xml"))) {
            var activities = ActivityFile.open(in);
            while (activities.hasNext())
                text.append(activities.next());
        }
        assertThat(text).doesNotContain("contact-info").doesNotContain("mailing-address").doesNotContain("@who.int");
    }

    private static Imports.Answer importedWholeAndOnce(Supplier<InputStream> file) throws Exception {
        long before = Service.ledger().head();
        var answer = Imports.send(file, "");
        var separate = SeparateReading.of(file.get());
        assertThat(answer.verdicts()).extracting(verdict -> verdict.get("identifier").asString())
                .containsExactlyInAnyOrderElementsOf(separate.identifiers());
        assertThat(Imports.counted(before)).isEqualTo(separate.counts(imported(answer)::contains));
        long head = Service.ledger().head();
        var again = Imports.send(file, "");
        assertThat(again.many("unchanged")).isEqualTo(answer.many("imported"));
        assertThat(again.verdicts()).hasSameSizeAs(answer.verdicts());
        assertThat(Service.ledger().head()).isEqualTo(head);
        return answer;
    }

    private static Set<String> imported(Imports.Answer answer) {
        var imported = new HashSet<String>();
        answer.verdicts().stream().filter(verdict -> verdict.get("verdict").asString().equals("imported"))
                .forEach(verdict -> imported.add(verdict.get("identifier").asString()));
        return imported;
    }

    private static InputStream bytes(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
