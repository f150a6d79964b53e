package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.cooptrack.launcher.ExportedEvents.Reason;
import org.cooptrack.launcher.HttpForTests.Asked;
import org.cooptrack.launcher.issuer.IssuerForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How history comes into a folder, with both services played by one small server. */
class ExportTest {
    private static final Reason WHY = new Reason("AUDIT", "");
    private static final String SAID = "{}";

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
    void an_export_is_begun_fetched_page_by_page_and_ended() throws Exception {
        service.answering(201, SAID).page("a\nb\n", 1).page("c\n", 2).answering(200, SAID);
        var folder = ExportFolder.at(temporary.resolve("new"));
        fetch(folder, 2);
        assertThat(folder.events()).hasContent("a\nb\nc\n");
        assertThat(service.asked).extracting(asked -> asked.line().replaceAll("[0-9a-f-]{36}", "ID")).containsExactly(
                "POST /v1/exports", "GET /v1/exports/ID/events", "GET /v1/exports/ID/events?after=1",
                "POST /v1/exports/ID/end");
        assertThat(service.asked.getFirst().body()).contains("\"purpose\":\"AUDIT\"", "\"upTo\":2");
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("events: 2/3", "events: 3/3");
    }

    @Test
    void what_was_cut_off_goes_on_after_the_last_whole_line() throws Exception {
        service.answering(201, SAID).page("a\nb\n", 1).breakingOffAfter("{half").answering(503, "").page("c\nd\n", 3)
                .answering(200, SAID);
        var folder = ExportFolder.at(temporary.resolve("new"));
        fetch(folder, 3);
        assertThat(folder.events()).hasContent("a\nb\nc\nd\n");
        assertThat(service.asked).extracting(Asked::line).filteredOn(line -> line.startsWith("GET"))
                .filteredOn(line -> line.endsWith("?after=1")).hasSize(3);
    }

    @Test
    void a_later_run_goes_on_and_one_that_has_all_asks_for_nothing() throws Exception {
        var folder = ExportFolder.at(temporary.resolve("new"));
        folder.begin(2);
        Files.writeString(folder.events(), "a\nb\nhal");
        assertThat(ExportFolder.at(folder.path()).upTo()).hasValue(2);
        service.answering(201, SAID).page("c\n", 2).answering(200, SAID);
        fetch(folder, 2);
        fetch(folder, 2);
        assertThat(folder.events()).hasContent("a\nb\nc\n");
        assertThat(service.asked).hasSize(3);
    }

    @Test
    void where_the_access_cannot_be_recorded_nothing_is_fetched() throws Exception {
        service.answering(422, "{\"detail\":\"no\"}");
        var folder = ExportFolder.at(temporary.resolve("new"));
        refusedFor(Line.REFUSED_REQUEST, () -> fetch(folder, 2));
        assertThat(service.asked).extracting(Asked::line).containsExactly("POST /v1/exports");
        assertThat(folder.upTo()).isEmpty();
    }

    @Test
    void nothing_is_written_among_other_things() throws Exception {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        refusedFor(Line.EXPORT_FOLDER_FOREIGN, () -> ExportFolder.at(temporary));
        refusedFor(Line.EXPORT_FOLDER_FOREIGN, () -> ExportFolder.at(temporary.resolve("mine.txt")));
    }

    @Test
    void what_ends_after_the_last_checkpoint_takes_all_of_them_and_its_tiles() throws Exception {
        var folder = ExportFolder.at(temporary.resolve("new"));
        service.answering(200, "{\"items\":[" + restored() + "]}")
                .answering(200, "[{\"vkey\":\"old+1\"},{\"vkey\":\"new+2\"}]").answering(200, "tile");
        long sealed = new ExportedLog(api, service.address(), Duration.ZERO).fetch(folder, 40, bar());
        assertThat(sealed).isEqualTo(20);
        assertThat(folder.path().resolve("checkpoints.txt")).content().contains("new\n20\n", "old\n9\n");
        assertThat(folder.keys()).hasContent("old+1\nnew+2\n");
        assertThat(folder.path().resolve("tile/0/000.p/20")).hasContent("tile");
        assertThat(service.asked.getLast().line()).isEqualTo("GET /v1/log/tile/0/000.p/20");
    }

    @Test
    void what_ends_before_a_checkpoint_takes_the_first_that_covers_it_with_the_proof_of_the_last_event_and_none_given_up()
            throws Exception {
        var folder = ExportFolder.at(temporary.resolve("new"));
        Files.writeString(folder.events(), "{\"a\":0}\n{\"a\":1}\n");
        service.answering(200, "{\"items\":[" + restored() + "," + of(30, "new", "new\\n30\\nr\\n\\n— new k\\n") + "]}")
                .answering(200, "[{\"vkey\":\"old+1\"},{\"vkey\":\"new+2\"}]").answering(200, "a proof")
                .answering(200, "tile");
        long sealed = new ExportedLog(api, service.address(), Duration.ZERO).fetch(folder, 11, bar());
        assertThat(sealed).isEqualTo(12);
        assertThat(folder.path().resolve("checkpoints.txt")).hasContent(
                "old\n2\nr\n\n— old k\n\nold\n5\nr\n\n— old k\n");
        assertThat(folder.proof(11)).hasContent("a proof");
        assertThat(folder.proved(11)).hasContent("{\"a\":1}");
        assertThat(service.asked).extracting(one -> one.line())
                .contains("GET /v1/log/inclusion?position=11&size=20", "GET /v1/log/tile/0/000.p/12");
    }

    /** Of an old origin three, the last of which was given up, and the first of the one that followed. */
    private static String restored() {
        String old = "old\\n5\\nr\\n\\n— old k\\n", given = old.replace("5", "9"), followed = old.replace("5", "2");
        return of(2, "old", followed) + "," + of(5, "old", old) + "," + of(9, "old", given) + ","
                + of(20, "new", "new\\n20\\nr\\nfollows old 5 r\\n\\n— new k\\n");
    }

    private static String of(long size, String origin, String note) {
        return "{\"size\":" + size + ",\"origin\":\"" + origin + "\",\"note\":\"" + note + "\"}";
    }

    private void fetch(ExportFolder folder, long upTo) throws Exception {
        int port = service.address().getPort();
        var settings = new Settings(temporary, temporary, port, port, port);
        new ExportedEvents(api, settings, WHY, Duration.ofSeconds(30)).fetch(folder, upTo, bar());
    }

    private ProgressBar bar() { return new ProgressBar(new PrintStream(terminal, true, StandardCharsets.UTF_8), true); }
}
