package org.cooptrack.tlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A history that grows, is sealed now and then, and is exported as docs/adr/0010-an-outsider-checks-with-one-file.md says. */
final class SealedHistory {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final int STREAMS = 7;

    final List<byte[]> leaves = new ArrayList<>();
    final List<Note> checkpoints = new ArrayList<>();
    private KeptNodes nodes = new KeptNodes();
    private Growth growth = new Growth(nodes);

    /** Of several streams in turn, a second after each other. */
    static String event(int number, String actor, int households) {
        return new String(Canonical.exactly("""
                {"data":{"households":%d,"place":"Saint-Louis – ‘nord’","village":"n\\u00b0 %d"},
                 "metadata":{"actor":{"issuer":"https://issuer.example","subject":"%s"},"command":"c-%d"},
                 "recordedAt":"%s","revision":1,"stream":"outreach:%d","type":"outreach.VillageVisited","version":%d}"""
                .formatted(households, number, actor, number, NOW.plusSeconds(number).plusNanos(1_000),
                        number % STREAMS,
                        number / STREAMS)),
                StandardCharsets.UTF_8);
    }

    SealedHistory events(int count) {
        for (int added = 0; added < count; added++)
            leaf(event(leaves.size(), "fatou", leaves.size() * 3).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SealedHistory leaf(byte[] leaf) {
        leaves.add(leaf);
        growth.add(Hash.leaf(leaf));
        return this;
    }

    SealedHistory seal(SigningKey key, String... extensions) {
        checkpoints.add(key.sign(new Checkpoint(key.verifying().name(), growth.size(), growth.root(),
                List.of(extensions)).note(), NOW));
        return this;
    }

    /** Back to that many events, as a copy of the database would bring it back. Checkpoints stay. */
    SealedHistory restored(int count) {
        List<byte[]> kept = List.copyOf(leaves.subList(0, count));
        leaves.clear();
        nodes = new KeptNodes();
        growth = new Growth(nodes);
        kept.forEach(this::leaf);
        return this;
    }

    Checkpoint checkpoint(int number) { return Checkpoint.of(checkpoints.get(number).text()); }

    static String follows(Checkpoint older) {
        return "follows " + older.origin() + " " + older.size() + " " + older.root().base64();
    }

    TlogProof proof(int leaf, Note checkpoint) {
        return new TlogProof(leaf, new Tree(nodes, Checkpoint.of(checkpoint.text()).size()).inclusion(leaf),
                checkpoint);
    }

    Path export(Path folder) throws IOException {
        try (var export = new Export(folder)) {
            for (byte[] leaf : leaves)
                export.event(leaf);
            for (Note checkpoint : checkpoints)
                export.checkpoint(checkpoint);
            long sealed = checkpoints.isEmpty() ? 0 : checkpoint(checkpoints.size() - 1).size();
            for (int level = 0; level < Long.SIZE / Tile.HEIGHT; level++)
                for (Tile tile : Tile.at(level, Math.min(sealed, leaves.size()), 0))
                    export.tile(tile, hashes(tile));
        }
        return folder;
    }

    /** Only so many events, with the proof of the last of them by the first checkpoint that covers it. */
    Path export(Path folder, int events) throws IOException {
        List<Note> within = checkpoints.stream().filter(one -> Checkpoint.of(one.text()).size() <= events).toList();
        try (var export = new Export(folder)) {
            for (byte[] leaf : leaves.subList(0, events))
                export.event(leaf);
            for (Note checkpoint : within)
                export.checkpoint(checkpoint);
            for (int level = 0; level < Long.SIZE / Tile.HEIGHT; level++)
                for (Tile tile : Tile.at(level, events, 0))
                    export.tile(tile, hashes(tile));
        }
        Export.proof(folder, proof(events - 1, checkpoints.get(within.size())), leaves.get(events - 1));
        return folder;
    }

    private byte[] hashes(Tile tile) {
        byte[] hashes = new byte[tile.width() * Hash.LENGTH];
        for (int at = 0; at < tile.width(); at++)
            System.arraycopy(nodes.at(tile.level() * Tile.HEIGHT, tile.index() * Tile.FULL + at).bytes(), 0, hashes,
                    at * Hash.LENGTH, Hash.LENGTH);
        return hashes;
    }
}
