package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            assertThat(sent.problem()).containsAnyOf("sheet.columns-missing", "sheet.no-header",
                    "sheet.column-twice", "sheet.export-not-mapped");
        }
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    private static Sent sent(String kind, String file, String type, String language) throws IOException {
        var path = EXPORTS.resolve(file);
        assumeTrue(Files.isRegularFile(path), "no export of other systems here");
        return Sheet.csv(kind, "export " + UUID.randomUUID()).holding(type, Files.readAllBytes(path))
                .send("Accept-Language", language);
    }

    @ParameterizedTest
    @CsvSource({"hxl/input-valid.csv,text/csv", "hxl/input-valid.xlsx," + SheetController.XLSX})
    void tags_of_hxl_are_known_and_each_column_says_what_becomes_of_it(String file, String type) throws IOException {
        var sent = sent("counts", file, type, "fr");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.problem()).contains("sheet.export-not-mapped", "étiquettes HXL (ligne 3)",
                "Il manque : Clé de ligne",
                "País #country – reprise sous « Pays du lieu »",
                "Hombres #targeted+f – personnes visées, non atteintes",
                "#date+reported – date du compte rendu, non du fait",
                "Subsector #subsector+es – sans correspondance certaine");
        assertThat(sent("counts", file, type, "es").problem()).contains("etiquetas HXL (fila 3)",
                "personas previstas, no alcanzadas");
    }

    @ParameterizedTest
    @CsvSource({
            "dhis2/dataValueSetB.csv,text/csv,export de valeurs de données DHIS2,orgunit – une unité d'organisation",
            "dhis2/tracker-events.csv,text/csv,export d'événements DHIS2,dataElement – une question",
            "dhis2/indicators.csv,text/csv,liste de métadonnées DHIS2,Code – sans correspondance certaine",
            "dhis2/dataValueSetJ.json,application/json,export de valeurs de données DHIS2,Il manque",
            "dhis2/dataValueSetB.xml,text/csv,un fichier XML,./cooptrack import",
            "iati-csv/iadb-argentina/transactions.csv,text/csv,dossier IITA en CSV,./cooptrack import",
            "iati-csv/iadb-argentina/indicator_periods.csv,text/csv,dossier IITA en CSV,activity_identifier – l'identifiant IITA",
            "unhcr-xlsx/iati_result-2022.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,tableau de résultats,result_indicator_target_value – une cible"})
    void an_export_says_what_it_is_and_why_a_column_is_not_taken(String file, String type, String what, String column)
            throws IOException {
        var head = Service.ledger().head();
        var sent = sent("counts", file, type, "fr");
        assertThat(sent.status()).as(sent.problem()).isEqualTo(422);
        assertThat(sent.problem()).contains("sheet.export-not-mapped", what, column);
        assertThat(sent("counts", file, type, "en").problem()).contains("Missing: ");
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    @Test
    void a_sheet_whose_tags_say_enough_is_recorded_and_its_row_of_tags_is_no_data() {
        var project = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2020-01-01")));
        var sent = tagged("registre HXL " + UUID.randomUUID(), project, "2024-01-01;2024-03-31;250");
        assertThat(sent.status()).as(sent.problem()).isEqualTo(200);
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
        assertThat(sent.summary().get("rows").asInt()).isEqualTo(1);
    }

    private static Sent tagged(String source, UUID project, String row) {
        return Sheet.csv("counts", source,
                "Id;Measure;What for;Where;First;Last;How many;Country of the persons;Basis of the count",
                "#meta+id;;#activity+project;#country+code;#date+start;#date+end;#reached;;",
                "1;beneficiaries trained;" + project + ";SN;" + row + ";SN;administrative record").send();
    }

    @Test
    void a_heading_that_its_tag_contradicts_is_not_read() {
        var sent = Sheet.csv("hiv-sessions", "export " + UUID.randomUUID(),
                "N°;Programme;Numéro;Thème;Date;Hommes;Base du décompte", ";;;;#date;#reached+f;",
                "1;P;1;soutien;2024;5;estimé")
                .send();
        assertThat(sent.problem()).contains("sheet.export-not-mapped",
                "Hommes #reached+f – l'étiquette et l'intitulé disent deux choses différentes");
    }

    @Test
    void earnings_by_sex_say_what_is_not_understood_of_them() throws IOException {
        var file = EXPORTS.resolve("people/ilostat-earnings-by-sex-area.csv");
        assumeTrue(Files.isRegularFile(file), "no export of ILOSTAT here");
        var sent = Sheet.csv("counts", "export " + UUID.randomUUID())
                .holding(SheetController.CSV, Files.readAllBytes(file)).send();
        assertThat(sent.problem()).contains("sheet.export-not-mapped", "obs_value – une valeur statistique",
                "sex.label");
    }
}
