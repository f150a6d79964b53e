package org.cooptrack.command.iati;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.cooptrack.web.problem.ProblemException;

/** A file that was sent, whole on disk and without a name there: whatever becomes of this process, nothing of it is left. */
record ReceivedFile(FileChannel channel) implements AutoCloseable {
    static final long MOST_BYTES = 1_000_000_000;
    private static final int TOO_LARGE = 413, BUFFER = 1 << 16;

    /** @throws ProblemException where it is larger than a gigabyte */
    static ReceivedFile of(InputStream sent) throws IOException {
        var file = new ReceivedFile(
                FileChannel.open(Files.createTempFile("import", ".iati"), READ, WRITE, DELETE_ON_CLOSE));
        try {
            file.take(sent);
            return file;
        } catch (IOException | RuntimeException gone) {
            file.close();
            throw gone;
        }
    }

    private void take(InputStream sent) throws IOException {
        var out = Channels.newOutputStream(channel);
        var buffer = new byte[BUFFER];
        long taken = 0;
        for (int many = sent.read(buffer); many >= 0; many = sent.read(buffer)) {
            taken += many;
            if (taken > MOST_BYTES)
                throw new ProblemException(TOO_LARGE, ImportRule.FILE_TOO_LARGE.code(), null, MOST_BYTES);
            out.write(buffer, 0, many);
        }
    }

    InputStream bytes() throws IOException {
        channel.position(0);
        return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    }

    @Override
    public void close() throws IOException { channel.close(); }
}
