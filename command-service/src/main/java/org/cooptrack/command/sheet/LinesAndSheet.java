package org.cooptrack.command.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts line by line and the same sheet with the verdicts in it, both in one answer: whoever shows how far a sheet is, and
 * keeps it with its verdicts, need not send it twice.
 */
final class LinesAndSheet implements Answer {
    private final LinesOfJson lines;
    private final Answer sheet;
    private final Parts parts;

    private LinesAndSheet(LinesOfJson lines, Answer sheet, Parts parts) {
        this.lines = lines;
        this.sheet = sheet;
        this.parts = parts;
    }

    /** The sheet comes back as it came: as a workbook, or as text parted as it was. */
    static LinesAndSheet of(LinesOfJson lines, Opened opened) throws IOException {
        var parts = new Parts(lines);
        return new LinesAndSheet(lines,
                opened.isWorkbook() ? new WorkbookAnswer(parts) : new SheetOfText(parts, opened.separator()), parts);
    }

    @Override
    public void begin(@Nullable Sheet read) {
        lines.begin(read);
        sheet.begin(read);
    }

    @Override
    public void row(Sheet.Read read, @Nullable RowVerdict verdict) {
        lines.row(read, verdict);
        sheet.row(read, verdict);
    }

    @Override
    public void progress(int rows, int of) {
        sheet.progress(rows, of);
        lines.progress(rows, of);
    }

    @Override
    public void end(Summary summary) {
        sheet.end(summary);
        parts.rest();
        lines.end(summary);
    }

    /** Bytes of the sheet as lines of JSON, each a part that stands for itself. */
    private static final class Parts extends OutputStream {
        private static final int LARGEST = 48 << 10;

        private final LinesOfJson lines;
        private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();

        Parts(LinesOfJson lines) { this.lines = lines; }

        @Override
        public void write(int one) {
            gathered.write(one);
            if (gathered.size() >= LARGEST) rest();
        }

        @Override
        public void write(byte[] some, int from, int many) {
            gathered.write(some, from, many);
            if (gathered.size() >= LARGEST) rest();
        }

        void rest() {
            if (gathered.size() > 0)
                lines.line(Map.of("sheet", Base64.getEncoder().encodeToString(gathered.toByteArray())), false);
            gathered.reset();
        }
    }
}
