package org.cooptrack.command.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.cooptrack.command.door.ReceivedFile;

/** Looks through a workbook before it is opened: how large it is unpacked, and whether it names columns that no sheet has. */
final class Unzipped {
    static final long MOST_BYTES = 600_000_000;
    private static final int MOST_PARTS = 2_000, LONGEST_COLUMN = 3, BUFFER = 1 << 16;
    /** What stands before the place of a cell. */
    private static final int REFERENCE = ' ' << 24 | 'r' << 16 | '=' << 8 | '"';

    private long bytes;

    private Unzipped() {}

    /** @throws org.cooptrack.command.law.Rejected where it is none, or beyond the limits */
    static void check(ReceivedFile file) throws IOException {
        var unzipped = new Unzipped();
        try (var zip = new ZipArchiveInputStream(new BufferedInputStream(file.bytes()), "UTF-8", true, true)) {
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) throw SheetRule.XLSX_BROKEN.at("");
                unzipped.look(zip, entry.getName().contains("worksheets/"));
            }
            if (parts == 0) throw SheetRule.XLSX_BROKEN.at("");
        } catch (ZipException broken) {
            throw SheetRule.XLSX_BROKEN.at("");
        }
    }

    private void look(InputStream part, boolean sheet) throws IOException {
        var buffer = new byte[BUFFER];
        int letters = -1, last = 0;
        for (int many = part.read(buffer); many >= 0; many = part.read(buffer)) {
            bytes += many;
            if (bytes > MOST_BYTES) throw SheetRule.XLSX_TOO_LARGE.at("", MOST_BYTES);
            for (int i = 0; sheet && i < many; i++) {
                letters = last == REFERENCE
                        ? 0
                        : letters >= 0 && buffer[i] >= 'A' && buffer[i] <= 'Z' ? letters + 1 : -1;
                if (letters == 0 && buffer[i] >= 'A' && buffer[i] <= 'Z') letters = 1;
                if (letters > LONGEST_COLUMN) throw SheetRule.XLSX_BROKEN.at("");
                last = last << 8 | buffer[i] & 0xff;
            }
        }
    }
}
