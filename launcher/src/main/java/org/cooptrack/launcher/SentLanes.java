package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.launcher.sample.Lane;

/** Which lanes of a sample were sent whole, a line for each, so that a sample that was stopped goes on where it was. */
final class SentLanes {
    private final Path file;
    private final Map<String, Long> positions = new ConcurrentHashMap<>();

    private SentLanes(Path file) { this.file = file; }

    /** Beside the data they were sent into, and gone with them. */
    static SentLanes in(Path data) throws IOException {
        var sent = new SentLanes(data.resolve("sample.sent"));
        if (Files.exists(sent.file)) Files.readAllLines(sent.file).forEach(sent::read);
        return sent;
    }

    OptionalLong position(Lane lane) {
        Long position = positions.get(name(lane));
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    synchronized void add(Lane lane, long position) throws IOException {
        positions.put(name(lane), position);
        Files.writeString(file, name(lane) + " " + position + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** A line that a stop cut off counts for nothing: its lane is sent again, and recorded once. */
    private void read(String line) {
        String[] words = line.split(" ");
        if (words.length == 2 && words[1].matches("-?\\d{1,18}")) positions.put(words[0], Long.valueOf(words[1]));
    }

    /** The key of the last request tells this lane from one of another seed. */
    private static String name(Lane lane) {
        return lane.wishes().getLast().key();
    }
}
