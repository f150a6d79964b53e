package org.cooptrack.command.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.cooptrack.command.door.ReceivedFile;

/** A text file whose cells are parted by semicolons, commas, tabs or bars; which of them its first lines show. */
final class CsvLines implements Lines {
    private static final String SEPARATORS = ";,\t|";
    private static final int LOOKED_AT = 1 << 14, MOST_COLUMNS = 500, MOST_CHARACTERS = 100_000;

    private final CloseableIterator<CsvRecord> records;
    private int row;

    private CsvLines(CloseableIterator<CsvRecord> records) { this.records = records; }

    static CsvLines of(ReceivedFile file, Charsets charsets, char separator) throws IOException {
        var text = new BufferedReader(charsets.reader(file.bytes()));
        return new CsvLines(CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true)
                .commentStrategy(CommentStrategy.NONE).maxBufferSize(MOST_CHARACTERS * 100)
                .ofCsvRecord(text).iterator());
    }

    /** The one of which there are most outside of quotation marks; {@code sep=;} says it outright. */
    static char separator(ReceivedFile file, Charsets charsets) throws IOException {
        var buffer = new char[LOOKED_AT];
        int many;
        try (var text = new BufferedReader(charsets.reader(file.bytes()))) {
            many = Math.max(0, text.read(buffer));
        }
        String first = new String(buffer, 0, many);
        if (first.startsWith("sep=") && first.length() > 4) return first.charAt(4);
        var seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char one : first.toCharArray()) {
            if (one == '"') quoted = !quoted;
            int at = quoted ? -1 : SEPARATORS.indexOf(one);
            if (at >= 0) seen[at]++;
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++)
            if (seen[i] > seen[most]) most = i;
        return SEPARATORS.charAt(most);
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw SheetRule.CSV_BROKEN.at("", row + 1);
        }
    }

    @Override
    public Line next() {
        try {
            var fields = records.next().getFields();
            row++;
            if (fields.size() > MOST_COLUMNS) throw SheetRule.TOO_WIDE.at("", row, MOST_COLUMNS);
            return new Line(row, cells(fields));
        } catch (CsvParseException broken) {
            throw SheetRule.CSV_BROKEN.at("", row + 1);
        }
    }

    private static List<Cell> cells(List<String> fields) {
        return fields.stream().<Cell>map(Cell.Text::of).toList();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
