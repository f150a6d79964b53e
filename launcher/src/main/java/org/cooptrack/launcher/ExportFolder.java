package org.cooptrack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of an export, as verify/Verify.java reads it, and up to which position it is to go: what was stopped goes on after
 * the last whole line.
 */
record ExportFolder(Path path) {
    private static final String UP_TO = "up-to";
    private static final int BUFFER = 1 << 16;

    /** @throws Refused where something else stands there, that would be mixed with an export */
    static ExportFolder at(Path path) throws IOException {
        var folder = new ExportFolder(path);
        if (Files.exists(path) && !Files.isDirectory(path)) throw new Refused(Line.EXPORT_FOLDER_FOREIGN, path);
        Files.createDirectories(path);
        if (Files.exists(folder.state())) return folder;
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.findAny().isPresent()) throw new Refused(Line.EXPORT_FOLDER_FOREIGN, path);
        }
        return folder;
    }

    Path events() { return path.resolve("events.ndjson"); }

    Path keys() { return path.resolve("keys.txt"); }

    /** The proof of an event, and the event itself beside it. */
    Path proof(long position) {
        return path.resolve("proofs").resolve(position + ".tlog-proof");
    }

    Path proved(long position) { return path.resolve("proofs").resolve(position + ".json"); }

    /** As it stands in its line, without the line feed. */
    byte[] lastEvent() throws IOException {
        try (var file = new RandomAccessFile(events().toFile(), "r")) {
            long end = file.length() - 1, from = end;
            while (from > 0 && at(file, from - 1) != '\n')
                from--;
            byte[] event = new byte[Math.toIntExact(end - from)];
            file.seek(from);
            file.readFully(event);
            return event;
        }
    }

    private static int at(RandomAccessFile file, long place) throws IOException {
        file.seek(place);
        return file.read();
    }

    /** The last position an earlier run wanted; nothing where there was none. */
    OptionalLong upTo() throws IOException {
        if (Files.notExists(state())) return OptionalLong.empty();
        var said = new Properties();
        try (InputStream in = Files.newInputStream(state())) {
            said.load(in);
        }
        String upTo = said.getProperty(UP_TO, "");
        if (!upTo.matches("\\d{1,18}")) throw new Refused(Line.EXPORT_FOLDER_FOREIGN, path);
        return OptionalLong.of(Long.parseLong(upTo));
    }

    void begin(long upTo) throws IOException { write(state(), UP_TO + "=" + upTo + "\n"); }

    /** How many whole events stand there. What follows the last line feed is cut off: it will come again. */
    long wholeEvents() throws IOException {
        if (Files.notExists(events())) Files.createFile(events());
        long lines = 0, end = 0, at = 0;
        try (InputStream in = Files.newInputStream(events())) {
            byte[] read = new byte[BUFFER];
            for (int length = in.read(read); length > 0; length = in.read(read)) {
                for (int place = 0; place < length; place++)
                    if (read[place] == '\n') {
                        lines++;
                        end = at + place + 1;
                    }
                at += length;
            }
        }
        if (end < at) try (var file = new RandomAccessFile(events().toFile(), "rw")) {
            file.setLength(end);
        }
        return lines;
    }

    /** Whole or not at all. */
    void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path state() { return path.resolve("export.properties"); }

    @Override
    public String toString() { return path.toString(); }
}
