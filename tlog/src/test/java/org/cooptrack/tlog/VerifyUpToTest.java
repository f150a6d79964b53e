package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cooptrack.tlog.Outsider.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that ends between two checkpoints is proved to its last event by the checkpoint that covers it. */
class VerifyUpToTest {
    private static final SigningKey KEY = SigningKey.fresh("example.org/history/1");
    private static final int EVENTS = 411;

    @TempDir
    Path folder;
    private final SealedHistory history = new SealedHistory().events(300).seal(KEY).events(233).seal(KEY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 299, 301, 302, EVENTS, 511, 512, 513, 532})
    void every_event_is_proved_wherever_it_ends(int events) throws IOException {
        long covers = events < 300 ? 300 : 533;
        assertThat(Outsider.verdict(history.export(folder, events), KEY)).satisfies(ends(0,
                "the first " + events + " events, sealed by example.org/history/1",
                "The export ends at position " + (events - 1) + "; what covers it is larger: example.org/history/1 "
                        + covers));
    }

    @Test
    void where_the_last_event_was_changed_it_is_named() throws IOException {
        assertThat(altered(lines -> lines.set(410, lines.get(410).replace("fatou", "moussa"))))
                .satisfies(ends(1, "Position 410: event changed or replaced; here stands outreach:"));
    }

    @Test
    void where_the_last_event_was_removed_or_one_was_added_it_is_said() throws IOException {
        assertThat(altered(List::removeLast)).satisfies(ends(1, "Events: 410; sealed: 411; missing at the end: 1"));
        assertThat(altered(lines -> lines.add(SealedHistory.event(411, "moussa", 1))))
                .satisfies(ends(0, "Not protected yet: the events from position 411 on, 1 in all"));
    }

    @Test
    void what_was_altered_between_the_last_checkpoint_and_the_end_is_named() throws IOException {
        assertThat(altered(lines -> lines.set(305, lines.get(305).replace("fatou", "moussa"))))
                .satisfies(ends(1, "Position 305: event changed or replaced"));
        assertThat(altered(lines -> lines.remove(400)))
                .satisfies(ends(1, "Position 400: events removed from here on: 1", "Proved: the first 300 events"));
        assertThat(altered(lines -> lines.add(320, SealedHistory.event(9, "moussa", 1))))
                .satisfies(ends(1, "Position 320: ", "was not sealed here"));
    }

    @Test
    void where_events_tiles_and_proof_were_written_anew_the_checkpoint_does_not_bear_them_out() throws IOException {
        history.export(folder, EVENTS);
        var other = new SealedHistory().events(410).leaf(SealedHistory.event(410, "moussa", 1)
                .getBytes(StandardCharsets.UTF_8)).events(122);
        Path anew = folder.resolveSibling("anew");
        var forged = new TlogProof(410, other.proof(410, history.checkpoints.getLast()).inclusion(),
                history.checkpoints.getLast());
        Export.proof(Files.createDirectories(anew), forged, other.leaves.get(410));
        Files.write(folder.resolve("events.ndjson"), lines(other));
        for (String file : List.of("410.json", "410.tlog-proof"))
            Files.write(folder.resolve("proofs").resolve(file),
                    Files.readAllBytes(anew.resolve("proofs").resolve(file)));
        assertThat(Outsider.verdict(folder, KEY)).satisfies(ends(1, "the proof does not show outreach:"));
    }

    @Test
    void without_the_proof_what_is_after_the_last_checkpoint_is_not_protected() throws IOException {
        history.export(folder, EVENTS);
        for (String file : List.of("410.json", "410.tlog-proof"))
            Files.delete(folder.resolve("proofs").resolve(file));
        assertThat(Outsider.verdict(folder, KEY).said()).contains("the first 300 events",
                "Not protected yet: the events from position 300 on, 111 in all");
    }

    private static byte[] lines(SealedHistory history) {
        var lines = new StringBuilder();
        history.leaves.subList(0, EVENTS)
                .forEach(leaf -> lines.append(new String(leaf, StandardCharsets.UTF_8)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int exports;

    private Verdict altered(Consumer<List<String>> how) throws IOException {
        Path export = history.export(folder.resolve("export-" + exports++), EVENTS);
        List<String> lines = new ArrayList<>(Files.readAllLines(export.resolve("events.ndjson")));
        how.accept(lines);
        Files.writeString(export.resolve("events.ndjson"), String.join("\n", lines) + "\n");
        return Outsider.verdict(export, KEY);
    }

    private static Consumer<Verdict> ends(int exit, String... said) {
        return verdict -> {
            assertThat(verdict.said()).contains(said);
            assertThat(verdict.exit()).as(verdict.said()).isEqualTo(exit);
        };
    }
}
