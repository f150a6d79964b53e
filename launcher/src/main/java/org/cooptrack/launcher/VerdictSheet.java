package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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
    void begin() throws IOException {
        Files.write(path, new byte[0]);
    }

    void add(byte[] part) throws IOException { Files.write(path, part, StandardOpenOption.APPEND); }

    void discard() throws IOException { Files.deleteIfExists(path); }

    @Override
    public String toString() { return path.toString(); }
}
