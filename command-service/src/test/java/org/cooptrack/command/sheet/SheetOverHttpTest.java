package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.EnrolmentCorrected;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SheetOverHttpTest {
    private static final String KIND = "training-enrolments";
    private static final String HEADER = "N° de ligne;Nom et prénoms;Formation;Pays;Sexe;Tranche d'âge;Date";

    private final Trainings training = Trainings.open(5_000);
    private final String source = "registre " + UUID.randomUUID();

    private String row(String key, String name, String sex, String date) {
        return key + ";" + name + ";" + training.code() + ";Sénégal;" + sex + ";25-29;" + date;
    }

    private Sheet sheet(String... rows) {
        return Sheet.csv(KIND, source, Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new));
    }

    @Test
    void a_register_is_recorded_row_by_row_and_the_same_once_more_changes_nothing() {
        var sheet = sheet(row("1", "Awa Ndiaye", "Femme", "2024-02-20"), row("2", "Ali Ba", "Homme", "20/02/2024"));
        var sent = sheet.send();
        assertThat(sent.status()).as(sent.problem()).isEqualTo(200);
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(2);
        assertThat(training.recorded()).hasSize(2).allSatisfy(it -> assertThat(it).isInstanceOf(
                BeneficiaryEnrolled.class));
        var again = sheet.send();
        assertThat(again.many("unchanged")).isEqualTo(2);
        assertThat(again.batch()).isEqualTo(sent.batch());
        assertThat(training.recorded()).hasSize(2);
    }

    @Test
    void good_rows_stay_in_and_the_others_say_cell_and_what_to_do_in_the_language_of_the_sheet() {
        var sent = sheet(row("1", "Awa Ndiaye", "Femm", "2024-02-20"), row("2", "Ali Ba", "homme", "03/04/2024"),
                row("3", "Oumou Sy", "F", "31/02/2024"), row("4", "Ibra Fall", "Homme", "2024-02-20"), ";;;;;;")
                .send("Accept-Language", "en");
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
        assertThat(sent.said(2)).contains("\"cell\":\"E2\"", "\"column\":\"Sexe\"", "sheet.code-unknown",
                "Vouliez-vous dire : femme ?", "renvoyez la feuille");
        assertThat(sent.said(3)).contains("\"cell\":\"G3\"", "2024-04-03 ou 2024-03-04");
        assertThat(sent.said(4)).contains("sheet.not-in-the-calendar").doesNotContain("code-unknown");
    }

    @Test
    void an_m_is_masculine_in_french_and_english_and_asked_again_in_spanish_where_it_may_be_mujer() {
        assertThat(sheet(row("1", "Ali Ba", "M", "2024-02-20"), row("2", "Awa Sy", "F", "2024-02-20")).send()
                .many("recorded")).isEqualTo(2);
        assertThat(training.recorded()).extracting(it -> ((BeneficiaryEnrolled) it).participation().attributes().sex())
                .containsExactly(Sex.MALE, Sex.FEMALE);
        var english = Sheet.csv("training-enrolments", "english " + UUID.randomUUID(), "No.;Training;Country;Sex;Date",
                "1;" + training.code() + ";SN;M;2024-02-20").send();
        assertThat(english.many("recorded")).as(english.problem()).isEqualTo(1);
        var spanish = Sheet.csv("training-enrolments", "español " + UUID.randomUUID(), "N.º;Formación;País;Sexo;Fecha",
                "1;" + training.code() + ";SN;M;2024-02-20", "2;" + training.code() + ";SN;H;2024-02-20").send();
        assertThat(spanish.many("recorded")).as(spanish.problem()).isEqualTo(1);
        assertThat(spanish.said(2)).contains("\"cell\":\"D2\"", "\"column\":\"Sexo\"", "sheet.code-ambiguous",
                "mujer, hombre");
    }

    @Test
    void names_stand_nowhere_in_clear() {
        String name = "Zzyzx " + UUID.randomUUID();
        long before = Service.ledger().head();
        assertThat(sheet(row("1", name, "Femme", "2024-02-20")).send().many("recorded")).isEqualTo(1);
        var told = Service.ledger().readAll(before, 1_000);
        assertThat(told).anySatisfy(event -> assertThat(event.type()).isEqualTo("person.IdentifiersRecorded"))
                .allSatisfy(event -> assertThat(event.data() + event.metadata()).doesNotContain(name));
    }

    @Test
    void a_row_that_changed_is_proposed_as_a_correction_and_corrected_when_that_is_asked_for() {
        sheet(row("1", "Awa Ndiaye", "Femme", "2024-02-20")).send();
        var changed = sheet(row("1", "Awa Ndiaye", "Femme", "2024-02-21"));
        assertThat(changed.send().said(2)).contains("\"verdict\":\"correction-proposed\"", "alors à la ligne 2");
        assertThat(training.recorded()).hasSize(1);
        var corrected = changed.with("correct", "true").with("reason", "la date était fausse");
        assertThat(corrected.send().many("corrected")).isEqualTo(1);
        assertThat(training.recorded()).hasSize(2).last().isInstanceOf(EnrolmentCorrected.class);
        assertThat(corrected.send().many("unchanged")).isEqualTo(1);
    }

    @Test
    void another_name_under_the_same_key_is_not_passed_over() {
        sheet(row("1", "Awa Ndiaye", "Femme", "2024-02-20")).send();
        var renamed = sheet(row("1", "Awa Fall", "Femme", "2024-02-20")).send();
        assertThat(renamed.said(2)).contains("\"verdict\":\"refused\"", "\"rule\":\"person.");
    }

    @Test
    void the_same_key_twice_in_a_sheet_is_refused_the_second_time() {
        var sent = sheet(row("1", "Awa", "Femme", "2024-02-20"), row("1", "Ali", "Homme", "2024-02-20")).send();
        assertThat(sent.many("recorded")).isEqualTo(1);
        assertThat(sent.said(3)).contains("sheet.key-twice", "La ligne 2 a la même clé");
    }

    @Test
    void the_same_key_twice_is_told_also_where_the_first_of_them_is_refused_for_something_else() {
        var sent = sheet(row("1", "Awa", "Femme", "05/02/2026"), row("1", "Ali", "Homme", "2024-02-20")).send();
        assertThat(sent.many("recorded")).isZero();
        assertThat(sent.said(3)).contains("sheet.key-twice", "La ligne 2 a la même clé");
    }

    @Test
    void a_dry_run_says_the_same_and_records_nothing() {
        var sheet = sheet(row("1", "Awa", "Femme", "2024-02-20"), row("2", "Ali", "Homme", "2023-01-01"));
        long before = Service.ledger().head();
        var dry = sheet.with("dryRun", "true").send();
        assertThat(Service.ledger().head()).isEqualTo(before);
        var real = sheet.send();
        assertThat(dry.many("recorded")).as(dry.problem()).isEqualTo(1).isEqualTo(real.many("recorded"));
        assertThat(dry.said(3)).isEqualTo(real.said(3)).contains("training.enrolment-not-open", "\"cell\":\"G3\"");
    }

    @Test
    void windows_1252_merged_headers_titles_and_totals_are_read_as_they_are() {
        String text = String.join("\r\n", "Registre de l'été;;;;;;", ";;;Personne;;;",
                "N° de ligne;Nom et prénoms;Formation;Pays;Sexe;Âge;Date", row("1", "Élodie Çakır".replace("ı", "i"),
                        "Femme", "2024-02-20"),
                "", row("2", "Ali Ba", "Homme", "2024-02-20"), "Total;2;;;;;", "Total général;3;;;;;");
        var sent = sheet().holding(SheetController.CSV, text.getBytes(Charset.forName("windows-1252"))).send();
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(2);
        assertThat(sent.said(7)).contains("\"verdict\":\"total\"");
        assertThat(sent.said(8)).contains("\"verdict\":\"refused\"", "Le total dit 3, les lignes font 2", "B8");
    }

    @Test
    void the_sheet_comes_back_with_the_verdicts_in_it_and_can_be_sent_again() {
        var sheet = sheet(row("1", "=HYPERLINK(\"x\")", "Femme", "2024-02-20"), row("2", "Ali", "Hom", "2024-02-20"));
        byte[] back = sheet.annotated("text/csv");
        String text = new String(back, StandardCharsets.UTF_8);
        assertThat(text).contains("Date;Verdict;Remarques et suites à donner", "'=HYPERLINK", ";Enregistrée;",
                "E3 (Sexe) : « Hom »");
        var again = sheet.holding(SheetController.CSV, back).send();
        assertThat(again.many("unchanged")).as(again.problem()).isEqualTo(1);
        assertThat(again.summary().get("unread")).isEmpty();
    }

    @Test
    void lines_carry_the_sheet_with_its_verdicts_where_that_is_asked_for() {
        var sheet = sheet(row("1", "Awa Ndiaye", "Femme", "2024-02-20"), row("2", "Ali", "Hom", "2024-02-20"));
        var sent = sheet.with("sheet", "true").send();
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
        var carried = new java.io.ByteArrayOutputStream();
        sent.lines().stream().filter(line -> line.has("sheet"))
                .forEach(
                        line -> carried.writeBytes(java.util.Base64.getDecoder().decode(line.get("sheet").asString())));
        assertThat(carried.toString(StandardCharsets.UTF_8)).contains(";Verdict;", "Awa Ndiaye", ";Enregistrée;",
                "E3 (Sexe) : « Hom »");
        assertThat(sheet.send().lines()).noneMatch(line -> line.has("sheet"));
    }

    @Test
    void rows_of_json_are_recorded_alike() {
        String object = """
                {"key":"%s","training":"%s","attributes":{"country":"SN","sex":"FEMALE","ageBand":"25-29","ageEstimated":false,
                "disability":"NO","disabilityMethod":"DECLARED","migrationStatus":"NOT_MIGRANT","statusInEmployment":"EMPLOYER",
                "occupation":"5221","settlement":"URBAN","disadvantages":[],"administrativeArea":"SN-DK"},"occurredOn":"%s"}""";
        String one = object.formatted("1", training.id(), "2024-02-20").replace("\n", "");
        String two = object.formatted("2", training.id(), "soon").replace("\n", "");
        var array = sheet().holding("application/json", ("[" + one + "," + two + "]").getBytes(StandardCharsets.UTF_8))
                .send("Accept-Language", "es");
        assertThat(array.many("recorded")).as(array.problem()).isEqualTo(1);
        assertThat(array.said(2)).contains("/occurredOn");
        var lines = sheet().holding("application/x-ndjson", (one + "\n" + two).getBytes(StandardCharsets.UTF_8)).send();
        assertThat(lines.many("unchanged")).isEqualTo(1);
    }

    @Test
    void what_is_no_sheet_of_the_kind_is_a_problem_that_says_which_columns_it_takes() {
        var sent = Sheet.csv(KIND, source, "a;b", "1;2").send();
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.problem()).contains("sheet.no-header", "Formation");
        var some = Sheet.csv(KIND, source, "N° de ligne;Sexe;Humeur", "1;Femme;bonne").send();
        assertThat(some.problem()).contains("sheet.columns-missing", "Humeur", "Date");
        assertThat(Sheet.csv("poems", source, "a").send().status()).isEqualTo(404);
        assertThat(Sheet.csv(KIND, " ", "a").send().problem()).contains("sheet.source-missing");
    }

    @Test
    void what_is_of_no_type_of_sheet_is_told_which_are() {
        var answer = Service.send("POST", "/v1/sheets/training-enrolments?source=lot", Sent.RECORDER, "a",
                "Content-Type",
                "application/pdf", "Accept-Language", "fr");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("Envoyez text/csv, application/vnd.openxmlformats",
                "application/json, application/x-ndjson");
    }

    @Test
    void a_character_that_no_text_keeps_is_told_with_its_place_in_key_or_cell() {
        var sent = sheet(row("a\u0000", "Awa", "Femme", "2024-02-20"), row("2", "Ali\u0000Ba", "Homme", "2024-02-20"))
                .send();
        assertThat(sent.said(2)).contains("sheet.character-unwritable", "\"cell\":\"A2\"", "caractère n° 2")
                .doesNotContain("key-missing");
        assertThat(sent.said(3)).contains("sheet.character-unwritable", "\"cell\":\"B3\"", "caractère n° 4");
        var json = sheet().holding("application/json", "[{\"key\":\"a\\u0000\"}]".getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(json.said(1)).contains("sheet.character-unwritable");
    }

    @Test
    void a_code_that_is_near_nothing_says_which_list_it_is_not_on() {
        var sent = sheet(row("1", "Awa", "Femme", "2024-02-20").replace("Sénégal", "Wakandaland")).send();
        assertThat(sent.said(2)).contains("sheet.list-has-nothing-near", "pays (ISO 3166-1)")
                .doesNotContain("Afghanistan");
        assertThat(sheet(row("1", "Awa", "Femme", "2024-02-20").replace("Sénégal", "Sénégale")).send().said(2))
                .contains("Vouliez-vous dire : Sénégal");
    }

    @Test
    void two_thousand_rows_tell_their_progress() {
        var rows = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> row("R" + i, "", i % 2 == 0 ? "Femme" : "Homme", "2024-02-20")).toArray(String[]::new);
        var sent = sheet(rows).send();
        assertThat(sent.many("recorded")).as(sent.summary().toString()).isEqualTo(2_000);
        assertThat(sent.lines()).anySatisfy(line -> {
            assertThat(line.path("progress").asInt(0)).isEqualTo(500);
            assertThat(line.path("of").asInt(0)).isEqualTo(2_000);
        });
    }
}
