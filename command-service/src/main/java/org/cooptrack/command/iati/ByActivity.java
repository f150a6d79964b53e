package org.cooptrack.command.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Hands a file out in pieces that end where an activity does, so that what is broken further on, such as bytes that are in
 * no encoding, is met only after the activities before it were read.
 */
final class ByActivity extends FilterInputStream {
    private static final byte[] END = "</iati-activity>".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 1 << 14;

    private final byte[] read = new byte[MOST];
    private int from;
    private int to;

    ByActivity(InputStream file) { super(file); }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Never reads on while something is left that was not handed out: reading on may fail. */
    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(read, 0, MOST));
            if (to == 0) return -1;
        }
        int piece = firstEnd(Math.min(most, to - from));
        System.arraycopy(read, from, into, at, piece);
        from += piece;
        return piece;
    }

    /** How many bytes there are up to the first end of an activity; all, if none ends there. */
    private int firstEnd(int many) {
        for (int at = 0; at <= many - END.length; at++)
            if (ends(from + at)) return at + END.length;
        return many;
    }

    private boolean ends(int at) {
        for (int i = 0; i < END.length; i++)
            if (read[at + i] != END[i]) return false;
        return true;
    }
}
