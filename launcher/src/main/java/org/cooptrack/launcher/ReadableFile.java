package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody named, and that can be sent. */
final class ReadableFile {
    private ReadableFile() {}

    static Path of(Path path) throws IOException {
        if (Files.notExists(path)) throw new Refused(Line.NO_SUCH_FILE, path);
        if (!Files.isRegularFile(path)) throw new Refused(Line.NOT_A_FILE, path);
        if (!Files.isReadable(path)) throw new Refused(Line.UNREADABLE_FILE, path);
        if (Files.size(path) == 0) throw new Refused(Line.EMPTY_FILE, path);
        return path;
    }
}
