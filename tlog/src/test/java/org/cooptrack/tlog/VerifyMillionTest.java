package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.tlog.Outsider.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million events of 600 bytes, each the first of its stream, are checked in a heap of 400 MB. */
class VerifyMillionTest {
    private static final int EVENTS = 1_000_000, BETWEEN_CHECKPOINTS = 1_000;
    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");
    private static final SigningKey KEY = SigningKey.fresh("example.org/history/1");

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void a_million_events_are_checked_in_a_heap_of_400_megabytes() throws IOException, InterruptedException {
        export(folder.resolve("export"));
        Verdict verdict = VerifyTest.launched(folder.resolve("export"), KEY, folder.resolve("said"));
        assertThat(verdict).satisfies(VerifyTest.passes("the first 1000000 events", "checkpoints that agree: 1000"));
    }

    private static void export(Path to) throws IOException {
        try (var export = new Export(to)) {
            var tiles = new GrownTiles(export);
            var growth = new Growth(tiles);
            for (int at = 0; at < EVENTS; at++) {
                byte[] leaf = event(at).getBytes(StandardCharsets.UTF_8);
                export.event(leaf);
                growth.add(Hash.leaf(leaf));
                if (growth.size() % BETWEEN_CHECKPOINTS == 0)
                    export.checkpoint(KEY.sign(new Checkpoint("example.org/history/1", growth.size(), growth.root())
                            .note(), BEGUN));
            }
            tiles.finish();
        }
    }

    private static String event(int at) {
        return """
                {"data":{"description":{"en":"%s","fr":"Événement n° %d"},"households":%d,"occurredOn":"2026-01-01"},\
                "metadata":{"actor":{"issuer":"https://issuer.example","subject":"fatou"},"command":"c-%d"},\
                "recordedAt":"%s","revision":1,"stream":"outreach:%d","type":"outreach.VillageVisited","version":0}"""
                .formatted("x".repeat(300), at, at, at, BEGUN.plusSeconds(at).plusNanos(1_000), at);
    }

    /** Writes each tile as it becomes full, and at the end those that did not. */
    private static final class GrownTiles implements Growth.Full {
        private final Export export;
        private final List<byte[]> open = new ArrayList<>();
        private final List<Long> hashes = new ArrayList<>();

        GrownTiles(Export export) { this.export = export; }

        @Override
        public void at(int level, long index, Hash hash) {
            if (level % Tile.HEIGHT != 0) return;
            int height = level / Tile.HEIGHT;
            if (height == open.size()) {
                open.add(new byte[Tile.FULL * Hash.LENGTH]);
                hashes.add(0L);
            }
            System.arraycopy(hash.bytes(), 0, open.get(height), (int) (index % Tile.FULL) * Hash.LENGTH, Hash.LENGTH);
            hashes.set(height, index + 1);
            if ((index + 1) % Tile.FULL == 0) write(new Tile(height, index / Tile.FULL, Tile.FULL));
        }

        void finish() {
            for (int height = 0; height < open.size(); height++) {
                long all = hashes.get(height);
                if (all % Tile.FULL != 0) write(new Tile(height, all / Tile.FULL, (int) (all % Tile.FULL)));
            }
        }

        private void write(Tile tile) {
            try {
                export.tile(tile, open.get(tile.level()));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
