package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cooptrack.command.door.ReceivedFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of one sheet of a workbook. A formula is what it was last calculated to be. */
final class XlsxLines implements Lines {
    private static final int MOST_COLUMNS = 500;

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> each;

    private XlsxLines(ReadableWorkbook workbook, Stream<Row> rows) {
        this.workbook = workbook;
        this.rows = rows;
        this.each = rows.iterator();
    }

    /** @throws org.cooptrack.command.law.Rejected where it is no workbook */
    static XlsxLines of(ReceivedFile file, int sheet) throws IOException {
        try {
            var workbook = new ReadableWorkbook(file.bytes(), new ReadingOptions(true, true));
            return new XlsxLines(workbook, workbook.getSheet(sheet).orElseThrow(
                    () -> SheetRule.XLSX_BROKEN.at("")).openStream());
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw SheetRule.XLSX_BROKEN.at("");
        }
    }

    /** The sheets that somebody sees. */
    static List<Integer> visible(ReceivedFile file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.bytes())) {
            return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(org.dhatim.fastexcel.reader.Sheet::getIndex).toList();
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw SheetRule.XLSX_BROKEN.at("");
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return each.hasNext();
        } catch (ExcelReaderException | IllegalStateException broken) {
            throw SheetRule.XLSX_BROKEN.at("");
        }
    }

    @Override
    public Line next() {
        Row row = each.next();
        if (row.getCellCount() > MOST_COLUMNS && row.getCells(MOST_COLUMNS, row.getCellCount()).stream()
                .anyMatch(cell -> cell != null && cell.getValue() != null))
            throw SheetRule.TOO_WIDE.at("", row.getRowNum(), MOST_COLUMNS);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < Math.min(MOST_COLUMNS, row.getCellCount()); i++)
            cells.add(row.getOptionalCell(i).map(XlsxLines::cell).orElse(Cell.EMPTY));
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.Text.of(cell.getText());
            case BOOLEAN -> new Cell.Flag(cell.asBoolean());
            case NUMBER -> number(cell, (BigDecimal) cell.getValue());
            case ERROR -> new Cell.Broken(String.valueOf(cell.getRawValue()), SheetRule.CELL_ERROR);
            case FORMULA -> calculated(cell);
        };
    }

    private static Cell calculated(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(cell, number);
            case Boolean flag -> new Cell.Flag(flag);
            case String text when text.startsWith("#") -> new Cell.Broken(text, SheetRule.CELL_ERROR);
            case String text -> Cell.Text.of(text);
            case null, default -> new Cell.Broken("=" + cell.getFormula(), SheetRule.FORMULA_WITHOUT_VALUE);
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        boolean dated = id != null && (id >= 14 && id <= 17 || id == 22) || format != null && isDate(format);
        if (!dated) return new Cell.Number(new BigDecimal(number.toPlainString()));
        return new Cell.Day(cell.asDate().toLocalDate());
    }

    /** Whether a format shows days or months; texts in it, and what stands in brackets, do not count. */
    private static boolean isDate(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT)
                .matches(".*(y|d|mmm|a{2,}|j{1,4}).*");
    }

    @Override
    public void close() {
        rows.close();
        try {
            workbook.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
