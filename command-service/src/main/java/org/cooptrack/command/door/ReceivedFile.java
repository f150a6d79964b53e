package org.cooptrack.command.door;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.cooptrack.command.law.Rule;
import org.cooptrack.web.problem.ProblemException;

/** A file that was sent, whole on disk and without a name there: whatever becomes of this process, nothing of it is left. */
public record ReceivedFile(FileChannel channel) implements AutoCloseable {
    private static final int TOO_LARGE = 413, BUFFER = 1 << 16;

    /** @throws ProblemException with that rule where it is larger than so many bytes */
    public static ReceivedFile of(InputStream sent, long mostBytes, Rule tooLarge) throws IOException {
        var file = new ReceivedFile(
                FileChannel.open(Files.createTempFile("received", ".file"), READ, WRITE, DELETE_ON_CLOSE));
        try {
            file.take(sent, mostBytes, tooLarge);
            return file;
        } catch (IOException | RuntimeException gone) {
            file.close();
            throw gone;
        }
    }

    private void take(InputStream sent, long mostBytes, Rule tooLarge) throws IOException {
        var out = Channels.newOutputStream(channel);
        var buffer = new byte[BUFFER];
        long taken = 0;
        for (int many = sent.read(buffer); many >= 0; many = sent.read(buffer)) {
            taken += many;
            if (taken > mostBytes) throw new ProblemException(TOO_LARGE, tooLarge.code(), null, mostBytes);
            out.write(buffer, 0, many);
        }
    }

    /** All of it from its beginning, as often as it is asked for. */
    public InputStream bytes() {
        return new BufferedInputStream(new FromBeginning(channel), BUFFER);
    }

    /** Reads at a place of its own. The file is closed by who received it. */
    private static final class FromBeginning extends InputStream {
        private final FileChannel channel;
        private long at;

        FromBeginning(FileChannel channel) { this.channel = channel; }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int many = channel.read(ByteBuffer.wrap(into, from, most), at);
            at += Math.max(0, many);
            return many;
        }
    }

    @Override
    public void close() throws IOException { channel.close(); }
}
