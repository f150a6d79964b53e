package org.cooptrack.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;

/**
 * Some events as leaves of the log, a line each. It is put together before its first byte goes out, because its headers say
 * where it ends and how long it is: who receives less knows that it was cut off.
 */
record ExportPage(List<byte[]> lines, long bytes, long upTo) {
    static final int MOST_EVENTS = 10_000;
    static final int MOST_BYTES = 16 << 20;
    /** So many are read at once, that few large ones do not stand in memory twice. */
    private static final int READ = 500;

    /** What stands after a position, up to another: no more than so many, and one at least however long it is. */
    static ExportPage of(LedgerReader ledger, long after, long last, int limit) {
        var lines = new ArrayList<byte[]>();
        long bytes = 0;
        long end = Math.min(last, after + limit);
        while (after + lines.size() < end) {
            long at = after + lines.size();
            for (StoredEvent event : ledger.readAll(at, (int) Math.min(READ, end - at))) {
                byte[] line = Leaf.canonical(event);
                if (!lines.isEmpty() && bytes + line.length + 1 > MOST_BYTES)
                    return new ExportPage(lines, bytes, after + lines.size());
                lines.add(line);
                bytes += line.length + 1;
            }
            if (at == after + lines.size()) throw new IllegalStateException("history ends before " + end);
        }
        return new ExportPage(lines, bytes, after + lines.size());
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] line : lines) {
            out.write(line);
            out.write('\n');
        }
    }
}
