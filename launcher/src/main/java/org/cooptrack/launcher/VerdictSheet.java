package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The sheet with its verdicts, beside the sheet that was sent and under a name that nothing had before. */
record VerdictSheet(Path path) {
    /** @throws Refused where nothing can be written there */
    static VerdictSheet beside(SheetFile file) throws IOException {
        for (int copy = 1;; copy++) {
            String name = file.name() + ".verdicts" + (copy == 1 ? "" : "-" + copy) + file.ending();
            try {
                return new VerdictSheet(Files.createFile(file.path().resolveSibling(name)));
            } catch (FileAlreadyExistsException _) {
                continue;
            } catch (IOException unable) {
                throw new Refused(Line.NO_VERDICT_FILE, file);
            }
        }
    }

    /** What an earlier pass wrote is written anew. */
    void begin() {
        write(new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
    }

    void add(byte[] part) { write(part, StandardOpenOption.APPEND); }

    /** A disk that is full is not a service that went away: it is told at once. */
    private void write(byte[] part, OpenOption how) {
        try {
            Files.write(path, part, how);
        } catch (IOException broken) {
            throw new Refused(Line.BROKE_OFF, broken);
        }
    }

    void discard() throws IOException { Files.deleteIfExists(path); }

    @Override
    public String toString() { return path.toString(); }
}
