package org.cooptrack.tlog;

import java.util.List;

/**
 * How large a log is and by which hash (C2SP tlog-checkpoint): what is signed.
 *
 * @param origin
 *            which log it is
 * @param size
 *            how many leaves it has
 * @param extensions
 *            further lines, of which nothing can be proven
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || extensions.stream().anyMatch(String::isEmpty))
            throw new IllegalArgumentException("an empty line in a checkpoint");
        if (origin.contains("\n") || extensions.stream().anyMatch(line -> line.contains("\n")))
            throw new IllegalArgumentException("a line of a checkpoint that is several");
        if (size < 0) throw new IllegalArgumentException("a log of " + size + " leaves");
    }

    public Checkpoint(String origin, long size, Hash root) { this(origin, size, root, List.of()); }

    /**
     * @param text
     *            the text of a note, whose signatures were verified
     * @throws IllegalArgumentException
     *             where it is no checkpoint, and why
     */
    public static Checkpoint of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() <= LINES || !lines.getLast().isEmpty())
            throw new IllegalArgumentException("a checkpoint has an origin, a size and a hash, a line each");
        return new Checkpoint(lines.get(0), Text.number(lines.get(1), "the size"), Hash.of(lines.get(2)),
                lines.subList(LINES, lines.size() - 1));
    }

    public String text() {
        var text = new StringBuilder(origin).append('\n').append(size).append('\n').append(root.base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** To be signed. */
    public Note note() { return Note.unsigned(text()); }
}
