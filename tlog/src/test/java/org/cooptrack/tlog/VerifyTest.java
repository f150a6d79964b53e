package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cooptrack.tlog.Outsider.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History as somebody with every right on the files would alter it, and what an outsider's check then says. */
class VerifyTest {
    private static final SigningKey KEY = SigningKey.fresh("example.org/history/1");
    private static final List<Integer> SIZES = List.of(100, 300, 600, 690);
    private static final int EVENTS = 700;
    private static SealedHistory history = new SealedHistory();

    @TempDir
    Path folder;

    @BeforeAll
    static void seal() {
        history = sealed(KEY);
    }

    private static SealedHistory sealed(SigningKey key) {
        var sealed = new SealedHistory();
        SIZES.forEach(size -> sealed.events(size - sealed.leaves.size()).seal(key));
        return sealed.events(EVENTS - sealed.leaves.size());
    }

    @Test
    void a_history_that_nobody_touched_is_proved_and_what_is_not_sealed_yet_is_counted() throws IOException {
        assertThat(verified()).satisfies(passes("the first 690 events", "outreach:3/98 outreach.VillageVisited",
                history.checkpoint(3).root().base64(), "checkpoints that agree: 4",
                "Not protected yet: the events from position 690 on, 10 in all"));
    }

    @Test
    void a_history_of_every_size_around_a_tile_is_proved() throws IOException {
        for (int size : List.of(1, 255, 256, 257, 512, 65_535, 65_536, 65_537)) {
            Path export = new SealedHistory().events(size).seal(KEY).export(folder.resolve("of " + size));
            assertThat(Outsider.verdict(export, KEY)).satisfies(passes("the first " + size + " events"));
        }
    }

    @Test
    void a_payload_a_time_or_an_actor_that_was_changed_is_named() throws IOException {
        List<UnaryOperator<String>> changes = List.of(line -> line.replace("\"households\":900", "\"households\":901"),
                line -> line.replace("12:05:00.", "12:05:09."), line -> line.replace("fatou", "moussa"));
        for (UnaryOperator<String> change : changes) {
            assertThat(altered(lines -> lines.set(300, change.apply(lines.get(300))))).satisfies(fails(
                    "Position 300: event changed or replaced; here stands outreach:6/42 outreach.VillageVisited",
                    "the first 300 events"));
        }
    }

    @Test
    void an_event_that_was_removed_is_named() throws IOException {
        assertThat(altered(lines -> lines.remove(0))).satisfies(fails("Position 0: events removed from here on: 1"));
        assertThat(altered(lines -> lines.subList(411, 414).clear())).satisfies(fails(
                "Position 411: events removed from here on: 3; here stands outreach:1/59", "the first 300 events",
                "Position 415: outreach:5/59", "version 58 is due"));
    }

    @Test
    void events_that_were_swapped_or_moved_are_named() throws IOException {
        assertThat(altered(lines -> Collections.swap(lines, 5, 650))).satisfies(fails(
                "Position 5: outreach:6/92", "was moved from position 650", "stands at 650: outreach:5/0"));
        assertThat(altered(lines -> lines.add(20, lines.remove(10)))).satisfies(fails(
                "Position 10: outreach:4/1", "was moved from position 11", "stands at 20: outreach:3/1"));
    }

    @Test
    void an_event_that_was_inserted_is_named() throws IOException {
        String more = SealedHistory.event(EVENTS, "fatou", 1);
        assertThat(altered(lines -> lines.add(256, more))).satisfies(fails("Position 256: outreach:0/100",
                "was not sealed here; events inserted: 1"));
    }

    @Test
    void sealed_events_that_are_missing_at_the_end_are_counted() throws IOException {
        assertThat(altered(lines -> lines.subList(650, EVENTS).clear())).satisfies(fails(
                "Events: 650; sealed: 690; missing at the end: 40", "the first 600 events"));
    }

    @Test
    void events_and_tiles_that_were_rewritten_together_lie_between_two_checkpoints() throws IOException {
        var rewritten = new SealedHistory();
        for (int at = 0; at < EVENTS; at++)
            rewritten
                    .leaf((at == 450 ? SealedHistory.event(at, "fatou", 999) : SealedHistory.event(at, "fatou", at * 3))
                            .getBytes(StandardCharsets.UTF_8));
        rewritten.checkpoints.addAll(history.checkpoints);
        assertThat(Outsider.verdict(rewritten.export(folder), KEY)).satisfies(fails(
                "between example.org/history/1 300 (", "which agrees, and example.org/history/1 600 (",
                "the first 300 events")).satisfies(verdict -> assertThat(verdict.said()).doesNotContain("Position"));
    }

    @Test
    void a_checkpoint_that_another_signed_is_not_one() throws IOException {
        var other = sealed(KEY);
        other.checkpoints.set(2, SigningKey.fresh("example.org/history/1").sign(other.checkpoint(2).note(),
                Instant.EPOCH));
        assertThat(Outsider.verdict(other.export(folder), KEY)).satisfies(fails("no signature of a given key",
                "checkpoints that agree: 3"));
    }

    @Test
    void a_key_of_another_log_does_not_count() throws IOException {
        SigningKey neighbour = SigningKey.fresh("example.org/neighbour");
        var other = sealed(KEY);
        other.checkpoints.set(2, neighbour.sign(other.checkpoint(2).note(), Instant.EPOCH));
        assertThat(Outsider.verdict(other.export(folder), KEY, "--key", neighbour.verifying().vkey())).satisfies(fails(
                "no signature of a given key"));
    }

    @Test
    void a_log_that_signed_two_histories_is_found_out() throws IOException {
        var two = new SealedHistory().events(50).seal(KEY).restored(0);
        two.leaf(SealedHistory.event(0, "moussa", 0).getBytes(StandardCharsets.UTF_8)).events(59).seal(KEY);
        assertThat(Outsider.verdict(two.export(folder), KEY)).satisfies(fails("Two histories signed",
                "example.org/history/1 50 ("));
    }

    @Test
    void checkpoints_go_up() throws IOException {
        var back = sealed(KEY);
        back.checkpoints.add(back.checkpoints.get(1));
        assertThat(Outsider.verdict(back.export(folder), KEY)).satisfies(fails(
                "example.org/history/1 300 (checkpoints.txt:29) is smaller than example.org/history/1 690"));
    }

    @Test
    void without_a_checkpoint_nothing_is_proved() throws IOException {
        assertThat(Outsider.verdict(new SealedHistory().events(3).export(folder), KEY)).satisfies(fails(
                "nothing is proved", "Not protected yet: the events from position 0 on, 3 in all"));
    }

    @Test
    void a_tile_that_was_altered_or_taken_away_is_named_though_the_events_are_proved() throws IOException {
        for (String tile : List.of("tile/0/000", "tile/0/002.p/178", "tile/1/000.p/2")) {
            Path file = history.export(folder.resolve(tile.replace('/', '-'))).resolve(tile);
            Path export = folder.resolve(tile.replace('/', '-'));
            byte[] hashes = Files.readAllBytes(file);
            hashes[40] ^= 1;
            Files.write(file, hashes);
            assertThat(Outsider.verdict(export, KEY)).satisfies(fails(tile, "the first 690 events"));
            Files.delete(file);
            assertThat(Outsider.verdict(export, KEY)).satisfies(fails(tile, "the first 690 events"));
        }
    }

    @Test
    void a_history_that_breaks_its_own_rules_is_not_passed_for_being_sealed() throws IOException {
        var wrong = new SealedHistory().events(10);
        wrong.leaf(SealedHistory.event(8, "fatou", 24).getBytes(StandardCharsets.UTF_8));
        wrong.leaf("{\"b\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8)).seal(KEY);
        assertThat(Outsider.verdict(wrong.export(folder), KEY)).satisfies(fails("the first 12 events",
                "Position 10: outreach:1/1", "is earlier than what is before it", "where version 2 is due",
                "Position 11: not an event in canonical form"));
    }

    @Test
    void what_is_not_there_is_not_judged() throws IOException {
        assertThat(Outsider.verdict(folder, KEY).exit()).isEqualTo(2);
        assertThat(Outsider.verdict(List.of()).exit()).isEqualTo(2);
        assertThat(Outsider.verdict(List.of(folder.toString())).exit()).isEqualTo(2);
        Path export = history.export(folder.resolve("export"));
        assertThat(Outsider.verdict(export, KEY, "--since", folder.resolve("none")).exit()).isEqualTo(2);
        assertThat(Outsider.verdict(export, KEY, "--key", "none").exit()).isEqualTo(2);
        assertThat(Outsider.verdict(export, KEY, "--unknown").exit()).isEqualTo(2);
        assertThat(Outsider.verdict(export, KEY, "--since").exit()).isEqualTo(2);
        Files.delete(export.resolve(Export.EVENTS));
        assertThat(Outsider.verdict(export, KEY).exit()).isEqualTo(2);
    }

    @Test
    void keys_may_stand_in_a_file_and_be_replaced_by_others_of_the_same_name() throws IOException {
        SigningKey newer = SigningKey.fresh("example.org/history/1");
        var rotated = sealed(KEY).seal(newer);
        Path keys = Files.writeString(folder.resolve("keys"),
                KEY.verifying().vkey() + "\n" + newer.verifying().vkey() + "\n");
        Path export = rotated.export(folder.resolve("export"));
        assertThat(Outsider.verdict(List.of("--language", "en", "--key", keys.toString(), export.toString())))
                .satisfies(passes("the first 700 events", "checkpoints that agree: 5"));
        assertThat(Outsider.verdict(export, KEY)).satisfies(fails("no signature of a given key"));
    }

    @Test
    void what_is_said_is_said_in_three_languages() throws IOException {
        Path export = history.export(folder);
        assertThat(Outsider.verdict(export, KEY, "--language", "fr"))
                .satisfies(passes("Prouvés : les 690 premiers événements"));
        assertThat(Outsider.verdict(export, KEY, "--language", "es"))
                .satisfies(passes("Probados: los 690 primeros eventos"));
    }

    @Test
    void it_runs_as_an_auditor_runs_it_with_nothing_but_java_and_the_file() throws IOException, InterruptedException {
        Path export = history.export(folder.resolve("export"));
        assertThat(launched(export, KEY, folder.resolve("said"))).satisfies(passes("the first 690 events"));
        Files.writeString(export.resolve(Export.EVENTS), "{}\n");
        assertThat(launched(export, KEY, folder.resolve("said"))).satisfies(fails("Events: 1; sealed: 690"));
    }

    static Verdict launched(Path export, SigningKey key, Path said) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                Outsider.FILE.toString(), export.toString(), "--key", key.verifying().vkey(), "--language", "en")
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        return new Verdict(java.waitFor(), Files.readString(said));
    }

    private Verdict verified() throws IOException { return Outsider.verdict(history.export(folder), KEY); }

    private Verdict altered(Consumer<List<String>> how) throws IOException {
        Path export = history.export(Files.createTempDirectory(folder, "altered"));
        Path events = export.resolve(Export.EVENTS);
        List<String> lines = new ArrayList<>(Files.readAllLines(events));
        List<String> before = List.copyOf(lines);
        how.accept(lines);
        assertThat(lines.equals(before)).as("nothing was altered").isFalse();
        Files.writeString(events, String.join("\n", lines) + "\n");
        return Outsider.verdict(export, KEY);
    }

    static Consumer<Verdict> passes(String... said) { return ends(0, said); }

    static Consumer<Verdict> fails(String... said) { return ends(1, said); }

    private static Consumer<Verdict> ends(int exit, String... said) {
        return verdict -> {
            assertThat(verdict.said()).contains(said);
            assertThat(verdict.exit()).as(verdict.said()).isEqualTo(exit);
        };
    }
}
