package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cooptrack.launcher.HttpForTests.Asked;
import org.cooptrack.launcher.issuer.IssuerForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of a sheet on its way, with the service played by a small server. */
class SheetTest {
    private static final String FILE = "N°;Date\n1;2024-02-20\n2;soon\n";
    private static final String FIRST = """
            {"row":2,"key":"1","verdict":"recorded","remarks":[]}
            {"progress":1,"of":2}
            """;
    private static final String REFUSED = """
            {"row":3,"key":"2","verdict":"refused","remarks":[{"cell":"B3","column":"Date","rule":"x","says":"no date"}]}
            """;
    private static final String END = "{\"summary\":{\"batch\":\"b-1\",\"rows\":2,\"unread\":[\"Mood\"]}}\n";

    @TempDir
    Path temporary;
    @SuppressWarnings("NullAway.Init")
    private HttpForTests service;
    private final Api api = new Api(new Tokens(IssuerForTests.ADDRESS, IssuerForTests.SECRETS));
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream(), said = new ByteArrayOutputStream();
    private final PrintStream before = System.out;

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        service = new HttpForTests();
    }

    @AfterEach
    void end() {
        System.setOut(before);
        service.close();
        api.close();
    }

    @Test
    void a_sheet_is_sent_as_it_is_and_kept_with_its_verdicts_beside_it() throws Exception {
        service.answering(200, FIRST + part("N°;Date;Verdict\n") + REFUSED + part("1;…\n") + END);
        assertThat(send("register.csv", FILE)).isEqualTo(1);
        assertThat(service.asked).extracting(Asked::line)
                .containsExactly("POST /v1/sheets/counts?sheet=true&source=register");
        assertThat(service.asked).extracting(Asked::body).containsExactly(FILE);
        assertThat(temporary.resolve("register.csv")).hasContent(FILE);
        assertThat(temporary.resolve("register.verdicts.csv")).hasContent("N°;Date;Verdict\n1;…\n");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Source: register.", "Recorded  1", "Refused   1",
                "row 3: B3 (Date) : no date", "Columns not understood: Mood", "Batch: b-1", "register.verdicts.csv");
    }

    @Test
    void verdicts_take_the_place_of_no_file_and_a_sheet_of_verdicts_keeps_its_source() throws Exception {
        Files.writeString(temporary.resolve("register.verdicts-2.csv"), "mine");
        service.answering(200, FIRST + part("again") + END);
        assertThat(send("register.verdicts.csv", FILE)).isZero();
        assertThat(service.asked.getFirst().line()).endsWith("source=register");
        assertThat(temporary.resolve("register.verdicts.csv")).hasContent(FILE);
        assertThat(temporary.resolve("register.verdicts-2.csv")).hasContent("mine");
        assertThat(temporary.resolve("register.verdicts-3.csv")).hasContent("again");
    }

    @Test
    void a_sheet_that_was_cut_off_is_sent_again_and_its_verdicts_are_written_anew() throws Exception {
        service.breakingOffAfter(FIRST + part("half of it")).answering(503, "")
                .answering(200, FIRST.replace("recorded", "unchanged") + part("all") + END);
        assertThat(send("register.csv", FILE)).isZero();
        assertThat(service.asked).hasSize(3);
        assertThat(temporary.resolve("register.verdicts.csv")).hasContent("all");
    }

    @Test
    void what_an_earlier_pass_recorded_stays_so_though_the_next_finds_it_unchanged() {
        var tally = new SheetTally();
        for (String pass : new String[]{FIRST, FIRST.replace("recorded", "unchanged") + END}) {
            tally.begin();
            pass.lines().map(Api.JSON::readTree).forEach(tally::hear);
        }
        assertThat(tally.of(RowEnd.RECORDED)).isEqualTo(1);
        assertThat(tally.of(RowEnd.UNCHANGED)).isZero();
        assertThat(tally.takenOver()).isTrue();
    }

    @Test
    void verdicts_that_cannot_be_written_are_told_at_once_and_the_sheet_is_not_sent_again() throws Exception {
        service.answering(200, FIRST + part("half of it") + END);
        var file = SheetFile.of(written("register.csv", FILE));
        var gone = new VerdictSheet(temporary.resolve("nowhere").resolve("register.verdicts.csv"));
        refusedFor(Line.BROKE_OFF, () -> upload().send(file, "counts", Map.of(), gone, bar()));
        assertThat(service.asked).isEmpty();
    }

    @Test
    void a_terminal_sees_rows_go_by() throws Exception {
        service.answering(200, FIRST + END);
        send("register.csv", FILE);
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("rows: 1/2");
    }

    @Test
    void what_is_no_sheet_of_the_kind_is_told_in_the_words_of_the_service_and_nothing_was_sent() throws Exception {
        service.answering(422, "{\"detail\":\"Columns are missing: Date.\"}");
        assertThat(send("register.csv", FILE)).isEqualTo(2);
        assertThat(temporary.resolve("register.verdicts.csv")).doesNotExist();
    }

    @Test
    void a_correction_that_was_only_proposed_is_no_row_taken() throws Exception {
        service.answering(200, FIRST.replace("recorded", "correction-proposed") + END);
        assertThat(send("register.csv", FILE)).isEqualTo(1);
    }

    @Test
    void a_service_that_does_not_come_back_ends_with_one_line() throws Exception {
        service.breakingOffAfter(FIRST);
        var upload = new SheetUpload(api, service.address(), Tokens.SERVICE, Duration.ZERO);
        var file = SheetFile.of(written("register.csv", FILE));
        var verdicts = VerdictSheet.beside(file);
        refusedFor(Line.SHEET_INTERRUPTED, () -> upload.send(file, "counts", Map.of(), verdicts, new Gone(service)));
    }

    @Test
    void a_batch_is_withdrawn_and_what_stays_is_told() throws Exception {
        service.answering(200, FIRST.replace("recorded", "withdrawn") + REFUSED + END);
        var tally = upload().withdraw("b-1", "the wrong register", bar());
        assertThat(service.asked.getFirst()).extracting(Asked::line, Asked::body)
                .containsExactly("POST /v1/batches/b-1/withdrawals", "{\"reason\":\"the wrong register\"}");
        assertThat(tally.takenOver()).isFalse();
        assertThat(tally.of(RowEnd.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void a_template_is_written_once_and_never_over_a_file() throws Exception {
        service.answering(200, "the template");
        var templates = new SheetTemplate(api, service.address(), Tokens.SERVICE);
        Path to = temporary.resolve("counts.csv");
        templates.write("counts", "fr", "csv", to);
        assertThat(to).hasContent("the template");
        assertThat(service.asked.getFirst().line())
                .isEqualTo("GET /v1/sheets/counts/template?format=csv&language=fr");
        refusedFor(Line.FILE_EXISTS, () -> templates.write("counts", "fr", "csv", to));
        refusedFor(Line.SHEET_FORMAT, () -> templates.write("counts", "fr", "ods", temporary.resolve("counts.ods")));
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void the_kinds_are_listed_with_what_they_are_called() throws Exception {
        service.answering(200, "[{\"kind\":\"counts\",\"title\":\"Counts without persons\"}]");
        assertThat(new SheetTemplate(api, service.address(), Tokens.SERVICE).kinds())
                .isEqualTo("counts  Counts without persons" + System.lineSeparator());
    }

    @Test
    void what_a_file_is_shows_in_its_first_characters() throws Exception {
        assertThat(SheetFile.of(written("a", "PK\3\4")).ending()).isEqualTo(".xlsx");
        assertThat(SheetFile.of(written("b", "\ufeff [{}]")).mediaType()).isEqualTo("application/json");
        assertThat(SheetFile.of(written("c", "{}\n{}")).mediaType()).isEqualTo("application/x-ndjson");
        assertThat(SheetFile.of(written("d", "a;b")).mediaType()).isEqualTo("text/csv");
    }

    @Test
    void what_is_incomplete_sends_nothing() throws Exception {
        String empty = written("empty.csv", "").toString(), full = written("full.csv", FILE).toString();
        assertThat(Cooptrack.run("sheet")).isEqualTo(2);
        assertThat(Cooptrack.run("sheet", "counts")).isEqualTo(2);
        assertThat(Cooptrack.run("sheet", "counts", full, empty)).isEqualTo(2);
        assertThat(Cooptrack.run("sheet", "--correct", "counts", full)).isEqualTo(2);
        assertThat(Cooptrack.run("sheet", "--withdraw", "b-1")).isEqualTo(2);
        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("empty.csv", "full.csv");
    }

    private static String part(String text) {
        return "{\"sheet\":\"" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\"}\n";
    }

    private int send(String name, String text) throws Exception {
        var file = SheetFile.of(written(name, text));
        var sheets = new LinkedHashMap<SheetFile, VerdictSheet>();
        sheets.put(file, VerdictSheet.beside(file));
        return new SheetErrand(upload(), "counts", bar()).send(sheets, one -> Map.of("source", one.name()));
    }

    private SheetUpload upload() {
        return new SheetUpload(api, service.address(), Tokens.SERVICE, Duration.ofSeconds(30));
    }

    private ProgressBar bar() {
        return ProgressBar.ofRows(new PrintStream(terminal, true, StandardCharsets.UTF_8), true);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    /** The service is gone for good once it was interrupted. */
    private record Gone(HttpForTests service) implements Progress {
        @Override
        public void sent(long bytes, long of) {}

        @Override
        public void judged(long rows, long of) {}

        @Override
        public void interrupted(Duration patience) { service.close(); }

        @Override
        public void ended() {}
    }
}
