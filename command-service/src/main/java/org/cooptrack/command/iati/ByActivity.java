package org.cooptrack.command.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Hands a file out in pieces that end where an activity does, so that bytes which are in no encoding are met only after
 * the activities before them were read.
 */
final class ByActivity extends FilterInputStream {
    private static final byte[] END = "</iati-activity>".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 1 << 14;
    private final PushbackInputStream pieces;

    private ByActivity(PushbackInputStream pieces) {
        super(pieces);
        this.pieces = pieces;
    }

    static InputStream of(InputStream file) { return new ByActivity(new PushbackInputStream(file, MOST)); }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int many = pieces.read(into, from, Math.min(most, MOST));
        int piece = firstEnd(into, from, many);
        if (piece < many) pieces.unread(into, from + piece, many - piece);
        return piece;
    }

    /** How many bytes there are up to the first end of an activity; all, if none ends there. */
    private static int firstEnd(byte[] bytes, int from, int many) {
        for (int at = 0; at <= many - END.length; at++)
            if (ends(bytes, from + at)) return at + END.length;
        return many;
    }

    private static boolean ends(byte[] bytes, int at) {
        for (int i = 0; i < END.length; i++)
            if (bytes[at + i] != END[i]) return false;
        return true;
    }
}
