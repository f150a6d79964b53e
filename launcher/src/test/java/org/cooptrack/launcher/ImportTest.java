package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.cooptrack.launcher.HttpForTests.Asked;
import org.cooptrack.launcher.issuer.IssuerForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of an import, with the service played by a small server. */
class ImportTest {
    private static final String FILE = "<iati-activities><iati-activity/><iati-activity/><iati-activity/></iati-activities>";
    private static final String[] SAID = {"""
            {"activity":1,"identifier":"XM-1","verdict":"imported"}
            {"activity":2,"identifier":"XM-2","verdict":"imported"}
            """, """
            {"activity":1,"identifier":"XM-1","verdict":"unchanged"}
            {"activity":2,"identifier":"XM-2","verdict":"unchanged"}
            {"activity":3,"identifier":"XM-3","verdict":"amended"}
            {"summary":{"activities":3}}
            """};

    @TempDir
    Path temporary;
    @SuppressWarnings("NullAway.Init")
    private HttpForTests service;
    private final Api api = new Api(new Tokens(IssuerForTests.ADDRESS, IssuerForTests.SECRETS));
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        service = new HttpForTests();
    }

    @AfterEach
    void end() {
        service.close();
        api.close();
    }

    @Test
    void a_file_is_sent_as_it_is_and_its_verdicts_become_a_table() throws Exception {
        service.answering(200, SAID[0] + """
                {"activity":3,"identifier":"XM-3","verdict":"refused","element":"title[1]","reason":"no title"}
                {"summary":{"activities":3}}
                """);
        var table = new VerdictTable();
        var file = IatiFile.of(written("a.xml", FILE));
        table.add(file, sent(file, false));
        assertThat(table.toString().lines()).containsExactly(
                "File" + " ".repeat(file.toString().length() - 2)
                        + "Imported  Amended  Unchanged  Refused  Not recorded",
                file + "         2        0          0        1             0", "Refused: XM-3 · title[1] · no title");
        assertThat(table.takenOver()).isFalse();
        assertThat(service.asked).extracting(Asked::line).containsExactly("POST /v1/imports/iati?dryRun=false");
        assertThat(service.asked).extracting(Asked::body).containsExactly(FILE);
    }

    @Test
    void what_was_recorded_with_an_issue_is_told_by_rule() throws Exception {
        service.answering(200,
                """
                        {"activity":1,"identifier":"XM-1","verdict":"imported","issues":["adoption.spent-above-receipts","x"]}
                        {"activity":2,"identifier":"XM-2","verdict":"amended","issues":["adoption.spent-above-receipts"]}
                        {"summary":{"activities":2,"issues":[{"rule":"adoption.spent-above-receipts","says":"Too much.","activities":2}]}}
                        """);
        var table = new VerdictTable();
        var file = IatiFile.of(written("a.xml", FILE));
        table.add(file, sent(file, false));
        assertThat(table.toString().lines().skip(2)).containsExactly(
                "Quality issue, number of activities: 2. Too much.",
                "Quality issue, number of activities: 1. x");
        assertThat(table.takenOver()).isTrue();
    }

    @Test
    void a_terminal_sees_bytes_and_then_activities_go_by_and_nothing_else_does() throws Exception {
        service.answering(200, SAID[1]).answering(200, SAID[1]);
        sent(IatiFile.of(written("a.xml", FILE)), true);
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("\r[####", "sent: 0/0 MB", "activities: 2/3",
                "activities: 3/3");
        terminal.reset();
        sent(IatiFile.of(written("a.xml", FILE)), false);
        assertThat(terminal.size()).isZero();
    }

    @Test
    void a_file_that_was_cut_off_is_sent_again() throws Exception {
        service.breakingOffAfter(SAID[0]).answering(503, "").answering(200, SAID[1]);
        var tally = sent(IatiFile.of(written("a.xml", FILE)), false);
        assertThat(tally.takenOver()).isTrue();
        assertThat(service.asked).extracting(Asked::body).containsExactly(FILE, FILE, FILE);
    }

    @Test
    void what_an_earlier_pass_took_over_stays_so_though_the_next_finds_it_unchanged() {
        var tally = new Tally();
        for (String pass : SAID) {
            tally.begin();
            pass.lines().map(Api.JSON::readTree).forEach(tally::hear);
        }
        assertThat(tally.of(Verdict.IMPORTED)).isEqualTo(2);
        assertThat(tally.of(Verdict.AMENDED)).isEqualTo(1);
        assertThat(tally.of(Verdict.UNCHANGED)).isZero();
        assertThat(tally.takenOver()).isTrue();
    }

    @Test
    void a_service_that_does_not_come_back_ends_the_import_with_one_line() throws IOException {
        service.breakingOffAfter(SAID[0]);
        var file = IatiFile.of(written("a.xml", FILE));
        var upload = new IatiUpload(api, service.address(), false, Duration.ZERO);
        refusedFor(Line.IMPORT_INTERRUPTED, () -> upload.send(file, new Closing(service)));
    }

    @Test
    void what_could_not_be_recorded_is_sent_again_and_at_last_told() throws Exception {
        for (int pass = 0; pass < 5; pass++)
            service.answering(200, """
                    {"activity":1,"identifier":"XM-1","verdict":"failed","reason":"busy"}
                    {"summary":{"activities":1}}
                    """);
        var tally = sent(IatiFile.of(written("a.xml", FILE)), false);
        assertThat(tally.of(Verdict.FAILED)).isEqualTo(1);
        assertThat(tally.takenOver()).isFalse();
    }

    @Test
    void a_file_that_breaks_off_in_the_middle_is_told_so() throws Exception {
        service.answering(200, "{\"summary\":{\"activities\":0,\"stopped\":\"unclosed\"}}");
        var table = new VerdictTable();
        var file = IatiFile.of(written("a.xml", FILE));
        table.add(file, sent(file, false));
        assertThat(table.toString()).contains("could not be read to its end: unclosed");
        assertThat(table.takenOver()).isFalse();
    }

    @Test
    void what_the_service_cannot_read_at_all_is_told_in_its_words() throws IOException {
        service.answering(422, "{\"detail\":\"This is no activity file.\"}");
        var file = IatiFile.of(written("a.xml", "nonsense"));
        refusedFor(Line.FILE_REFUSED, () -> sent(file, false));
    }

    @Test
    void where_nothing_runs_nothing_is_awaited() throws IOException {
        var file = IatiFile.of(written("a.xml", FILE));
        var upload = new IatiUpload(api, nobody(), false, Duration.ofHours(1));
        refusedFor(Line.NOT_RUNNING, () -> upload.send(file, bar(false)));
    }

    @Test
    void a_gzipped_file_is_counted_and_sent_as_such() throws Exception {
        Path path = temporary.resolve("a.xml.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(FILE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(IatiFile.of(path).activities()).isEqualTo(3);
        assertThat(IatiFile.of(path).mediaType()).isEqualTo("application/gzip");
    }

    @Test
    void what_cannot_be_read_is_refused_before_anything_is_sent() throws IOException {
        Path empty = written("empty.xml", "");
        refusedFor(Line.NO_SUCH_FILE, () -> IatiFile.of(temporary.resolve("none.xml")));
        refusedFor(Line.NOT_A_FILE, () -> IatiFile.of(temporary));
        refusedFor(Line.EMPTY_FILE, () -> IatiFile.of(empty));
        assertThat(Cooptrack.run("import", written("a.xml", FILE).toString(), empty.toString())).isEqualTo(2);
        assertThat(Cooptrack.run("import")).isEqualTo(2);
    }

    private Tally sent(IatiFile file, boolean onTerminal) throws Exception {
        return new IatiUpload(api, service.address(), false, Duration.ofSeconds(30)).send(file, bar(onTerminal));
    }

    private ProgressBar bar(boolean onTerminal) {
        return new ProgressBar(new PrintStream(terminal, true, StandardCharsets.UTF_8), onTerminal);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    private static URI nobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    /** The service is gone for good once it was interrupted. */
    private record Closing(HttpForTests service) implements Progress {
        @Override
        public void sent(long bytes, long of) {}

        @Override
        public void judged(long activities, long of) {}

        @Override
        public void interrupted(Duration patience) { service.close(); }

        @Override
        public void ended() {}
    }
}
