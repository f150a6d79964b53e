package org.cooptrack.command.iati;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.cooptrack.command.law.Rejected;

/** The bytes of a published file, unpacked if they were packed: never more than so many, and none without a tag for 16 MB. */
final class Unpacked extends FilterInputStream {
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int LONGEST_RUN = 16_000_000;
    private final long mostBytes;
    private long read;
    private int run;

    private Unpacked(InputStream in, long mostBytes) {
        super(in);
        this.mostBytes = mostBytes;
    }

    /** @throws Rejected where there is nothing, or what looks packed is not */
    static InputStream of(InputStream received, long mostBytes) throws IOException {
        received.mark(2);
        int first = received.read();
        int magic = first << 8 | received.read();
        received.reset();
        if (first < 0) throw ImportRule.FILE_EMPTY.at("");
        if (magic != GZIP_MAGIC) return new Unpacked(received, mostBytes);
        try {
            return new Unpacked(new WholeGzip(received), mostBytes);
        } catch (ZipException | EOFException broken) {
            throw ImportRule.GZIP_BROKEN.at("");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws Rejected where the packing is broken or a limit is passed */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int many = more(into, from, most);
        read += Math.max(many, 0);
        if (read > mostBytes) throw ImportRule.FILE_TOO_LARGE.at("", mostBytes);
        for (int i = from; i < from + many; i++)
            if (into[i] == '<') run = 0;
            else if (++run > LONGEST_RUN) throw ImportRule.RUN_TOO_LONG.at("", LONGEST_RUN);
        return many;
    }

    private int more(byte[] into, int from, int most) throws IOException {
        try {
            return in.read(into, from, most);
        } catch (ZipException | EOFException broken) {
            throw ImportRule.GZIP_BROKEN.at("");
        }
    }
}
