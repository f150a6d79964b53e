package org.cooptrack.query.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerReader;

/** What the service does for each page, in a process of its own: up to that position, into a file. */
public final class ForkedExport {
    private ForkedExport() {}

    public static void main(String[] told) throws IOException {
        long last = Long.parseLong(told[3]);
        try (LedgerReader ledger = LedgerReader.open(new LedgerAddress(told[0], told[1], told[2]), 1);
                var out = new BufferedOutputStream(Files.newOutputStream(Path.of(told[4])))) {
            for (long at = -1; at < last;) {
                ExportPage page = ExportPage.of(ledger, at, last, ExportPage.MOST_EVENTS);
                page.writeTo(out);
                at = page.upTo();
            }
        }
    }
}
