package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that people already have: none is taken for a register, and each answer says which columns it lacks. */
@NullUnmarked
class ExportsTest {
    private static final Path EXPORTS = Path.of(System.getProperty("cooptrack.material", "none"), "imports");

    static Stream<Path> exports() throws IOException {
        if (!Files.isDirectory(EXPORTS)) return Stream.of(EXPORTS);
        return Files.walk(EXPORTS).filter(path -> path.toString().matches(".*\\.(csv|xlsx)")).sorted();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void an_export_of_another_system_is_read_and_what_cannot_be_mapped_is_said(Path export) throws IOException {
        assumeTrue(Files.isRegularFile(export), "no exports of other systems here");
        var head = Service.ledger().head();
        var type = export.toString().endsWith("xlsx") ? SheetController.XLSX : SheetController.CSV;
        for (String kind : new String[]{"counts", "training-enrolments"}) {
            var sent = Sheet.csv(kind, "export " + UUID.randomUUID()).holding(type, Files.readAllBytes(export)).send();
            assertThat(sent.status()).as(export + ": " + sent.problem()).isEqualTo(422);
            assertThat(sent.problem()).containsAnyOf("sheet.columns-missing", "sheet.no-header", "sheet.column-twice");
        }
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    @Test
    void earnings_by_sex_say_what_is_not_understood_of_them() throws IOException {
        var file = EXPORTS.resolve("people/ilostat-earnings-by-sex-area.csv");
        assumeTrue(Files.isRegularFile(file), "no export of ILOSTAT here");
        var sent = Sheet.csv("counts", "export " + UUID.randomUUID())
                .holding(SheetController.CSV, Files.readAllBytes(file)).send();
        assertThat(sent.problem()).contains("sheet.no-header", "obs_value", "sex.label");
    }
}
