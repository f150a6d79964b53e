package org.cooptrack.command.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A packed file behind whose end nothing more stands. The JDK's own reader passes in silence over what is no further member. */
final class WholeGzip extends GZIPInputStream {
    private static final int BUFFER = 1 << 16, TRAILER = 8;

    WholeGzip(InputStream packed) throws IOException { super(packed, BUFFER); }

    /** @throws ZipException where something follows that is not packed */
    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        int many = super.read(into, at, most);
        if (many < 0 && inf.getRemaining() > TRAILER) throw new ZipException("something follows the end");
        return many;
    }
}
