package org.cooptrack.tlog;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A history as it is handed to somebody who checks it alone: a folder of events, checkpoints and tiles
 * (docs/adr/0010-an-outsider-checks-with-one-file.md). Tiles are those that were kept; made anew from the events they would
 * agree with whatever stands there.
 */
public final class Export implements Closeable {
    public static final String EVENTS = "events.ndjson", CHECKPOINTS = "checkpoints.txt", PROOFS = "proofs";

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final OutputStream events;
    private final OutputStream checkpoints;
    private boolean begun;

    /**
     * @param folder
     *            made where it is missing
     * @throws java.nio.file.FileAlreadyExistsException
     *             where an export stands there: two would be mixed
     */
    public Export(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.events = created(folder.resolve(EVENTS));
        this.checkpoints = created(folder.resolve(CHECKPOINTS));
    }

    private static OutputStream created(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, CREATE_NEW, WRITE), BUFFER);
    }

    /**
     * The next event.
     *
     * @param leaf
     *            its canonical form, which has no line feed
     */
    public void event(byte[] leaf) throws IOException {
        events.write(leaf);
        events.write('\n');
    }

    /** The next checkpoint, oldest first, of whatever origin. */
    public void checkpoint(Note note) throws IOException {
        if (begun) checkpoints.write('\n');
        begun = true;
        checkpoints.write(note.signed().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A tile of the last checkpoint.
     *
     * @param hashes
     *            at least as many as the tile is wide; where it has grown since, the rest is left out
     */
    public void tile(Tile tile, byte[] hashes) throws IOException {
        int length = tile.width() * Hash.LENGTH;
        if (hashes.length < length)
            throw new IllegalArgumentException(tile.path() + " has " + hashes.length + " bytes");
        Path file = folder.resolve(tile.path());
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, Arrays.copyOf(hashes, length));
    }

    /** One event with its proof. Needs nothing else in the folder. */
    public static void proof(Path folder, TlogProof proof, byte[] leaf) throws IOException {
        Path proofs = Files.createDirectories(folder.resolve(PROOFS));
        Files.writeString(proofs.resolve(proof.index() + ".tlog-proof"), proof.text());
        Files.write(proofs.resolve(proof.index() + ".json"), leaf);
    }

    @Override
    public void close() throws IOException {
        try (events) {
            checkpoints.close();
        }
    }
}
