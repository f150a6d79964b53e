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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * The last checkpoint that was signed here under each origin, in a file beside the key. It is on the disk before anybody can see
 * the checkpoint: a database that was restored behind it has forgotten it, and this has not.
 */
class LastSigned {
    private static final String BETWEEN = "\n\n";
    private final Path file;
    private volatile @Nullable Verified verified;

    /** What was found to be signed by one of these keys. */
    private record Verified(String note, Set<VerifyingKey> known) {}

    LastSigned(Path file) { this.file = file; }

    /** A checkpoint and the note that says it. */
    record Signed(Checkpoint checkpoint, Note note) {}

    /**
     * That of one origin.
     *
     * @param known
     *            one of these has signed it
     * @throws CannotSeal
     *             where something else stands there
     */
    Optional<Signed> read(String origin, List<VerifyingKey> known) {
        Optional<Signed> last = all().stream().filter(one -> one.checkpoint().origin().equals(origin)).findFirst();
        try {
            last.ifPresent(one -> require(one.note(), known));
            return last;
        } catch (IllegalArgumentException unsigned) {
            throw new CannotSeal("seal.last-unreadable", file);
        }
    }

    private void require(Note note, List<VerifyingKey> known) {
        var asked = new Verified(note.signed(), Set.copyOf(known));
        if (asked.equals(verified)) return;
        note.verified(known);
        verified = asked;
    }

    /**
     * All of them, whoever signed.
     *
     * @throws CannotSeal
     *             where something else stands there
     */
    List<Signed> all() {
        if (!Files.exists(file)) return List.of();
        try {
            String[] parts = Files.readString(file).split(BETWEEN, -1);
            return IntStream.range(0, parts.length / 2).mapToObj(at -> signed(parts[2 * at], parts[2 * at + 1]))
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotSeal("seal.last-unreadable", file);
        }
    }

    /** The text of a checkpoint has no empty line. */
    private static Signed signed(String text, String signatures) {
        Note note = Note.of((text + BETWEEN + signatures.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
        return new Signed(Checkpoint.of(note.text()), note);
    }

    /** Whole or not at all, and on the disk when this returns. */
    void keep(Note note) {
        var next = Checkpoint.of(note.text());
        List<Signed> all = all();
        all.forEach(kept -> requireForward(kept.checkpoint(), next));
        Stream<Note> others = all.stream().filter(kept -> !kept.checkpoint().origin().equals(next.origin()))
                .map(Signed::note);
        write(Stream.concat(others, Stream.of(note)).map(Note::signed).collect(Collectors.joining("\n")));
    }

    private void write(String notes) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(notes.getBytes(StandardCharsets.UTF_8));
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
    private static void requireForward(Checkpoint kept, Checkpoint next) {
        if (kept.origin().equals(next.origin()) && kept.size() > next.size())
            throw new IllegalStateException("a checkpoint of " + kept.size() + " leaves was signed already");
    }
}
