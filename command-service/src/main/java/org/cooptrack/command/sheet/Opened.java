package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.cooptrack.command.door.ReceivedFile;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;

/** A sheet that came, whichever way it is written: it can be gone through again from its beginning. */
interface Opened {
    /** The lines anew. */
    Lines lines() throws IOException;

    /** By which its cells are parted where it is text; a semicolon where it is not. */
    default char separator() {
        return ';';
    }

    /** Whether it is a workbook, and no text. */
    default boolean isWorkbook() {
        return true;
    }

    /** What it is shows in its first bytes, whatever it is called. */
    static Opened of(ReceivedFile file, SheetKind kind, Language asked) throws IOException {
        byte[] first;
        try (InputStream bytes = file.bytes()) {
            first = bytes.readNBytes(2);
        }
        if (first.length == 0) throw SheetRule.FILE_EMPTY.at("");
        return first.length == 2 && first[0] == 'P' && first[1] == 'K' ? workbook(file, kind, asked) : text(file);
    }

    private static Opened text(ReceivedFile file) throws IOException {
        var charsets = Charsets.of(file);
        char separator = CsvLines.separator(file, charsets);
        return new Opened() {
            @Override
            public Lines lines() throws IOException { return CsvLines.of(file, charsets, separator); }

            @Override
            public char separator() { return separator; }

            @Override
            public boolean isWorkbook() { return false; }
        };
    }

    /** Of the sheets that somebody sees the first that has the columns; if none has, the first says what is missing. */
    private static Opened workbook(ReceivedFile file, SheetKind kind, Language asked) throws IOException {
        Unzipped.check(file);
        var visible = XlsxLines.visible(file);
        for (int sheet : visible)
            if (has(file, sheet, kind, asked)) return () -> XlsxLines.of(file, sheet);
        return () -> XlsxLines.of(file, visible.isEmpty() ? 0 : visible.getFirst());
    }

    private static boolean has(ReceivedFile file, int sheet, SheetKind kind, Language asked) throws IOException {
        try (Lines lines = XlsxLines.of(file, sheet)) {
            var _ = Sheet.header(lines, kind, asked);
            return true;
        } catch (Rejected other) {
            return false;
        }
    }
}
