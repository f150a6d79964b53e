package org.cooptrack.query.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.VerifyingKey;

/**
 * The last checkpoint that was signed here, in a file beside the key. It is on the disk before anybody can see the checkpoint:
 * a database that was restored behind it has forgotten it, and this has not.
 */
class LastSigned {
    private final Path file;

    LastSigned(Path file) { this.file = file; }

    /** A checkpoint and the note that says it. */
    record Signed(Checkpoint checkpoint, Note note) {}

    /**
     * @param known
     *            one of these has signed it
     * @throws CannotSeal
     *             where something else stands there
     */
    Optional<Signed> read(List<VerifyingKey> known) {
        if (!Files.exists(file)) return Optional.empty();
        try {
            Note note = Note.of(Files.readAllBytes(file));
            var checkpoint = Checkpoint.of(note.text());
            List<VerifyingKey> ofItsOrigin = known.stream().map(key -> named(key, checkpoint.origin())).toList();
            note.verified(ofItsOrigin);
            return Optional.of(new Signed(checkpoint, note));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotSeal("seal.last-unreadable", file);
        }
    }

    /** A key signs under each origin in turn, with the name of the origin. */
    private static VerifyingKey named(VerifyingKey key, String origin) {
        return new VerifyingKey(origin, key.type(), key.key());
    }

    /** Whole or not at all, and on the disk when this returns. */
    void keep(Note note) {
        try {
            requireForward(Checkpoint.of(note.text()));
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(note.signed().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining())
                    written.write(bytes);
                written.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException("the last checkpoint cannot be kept in " + file, unable);
        }
    }

    /** Who was frozen in between must not put an older one over a newer one. */
    private void requireForward(Checkpoint next) throws IOException {
        if (!Files.exists(file)) return;
        var kept = Checkpoint.of(Note.of(Files.readAllBytes(file)).text());
        if (kept.origin().equals(next.origin()) && kept.size() > next.size())
            throw new IllegalStateException("a checkpoint of " + kept.size() + " leaves was signed already");
    }
}
