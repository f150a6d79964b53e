package org.cooptrack.command.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.web.problem.Language;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty sheet of one kind to fill in, on screen or on paper: row keys stand in it, and codes are chosen from a list. */
record Template(SheetKind kind, Language language, int rows) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", SHADE = "D9E2F3";
    private static final int HEADER = 2, WIDEST = 40, NARROWEST = 12, PREFIX = 5;
    private static final int WRITABLE = 22, SIGNABLE = 28;
    private static final String PRINT_AREA = "_xlnm.Print_Area";
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A key per row, the same in no other template. */
    private List<String> keys() {
        var prefix = new StringBuilder();
        for (int i = 0; i < PREFIX; i++)
            prefix.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        var keys = new ArrayList<String>();
        for (int i = 1; i <= rows; i++)
            keys.add("%s-%04d".formatted(prefix, i));
        return keys;
    }

    private List<String> labels() {
        return kind.columns().stream().map(column -> column.label(language) + (column.needed() ? " *" : "")).toList();
    }

    void csv(OutputStream bytes) throws IOException {
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (var out = CsvWriter.builder().fieldSeparator(language == Language.EN ? ',' : ';').build(text)) {
            out.writeRecord(labels());
            keys().forEach(key -> out.writeRecord(List.of(key)));
        }
    }

    void xlsx(OutputStream bytes) throws IOException {
        try (var workbook = new Workbook(bytes, "cooptrack", "1.0")) {
            register(workbook.newWorksheet(Words.of("template.register", language)), workbook);
            meaning(workbook.newWorksheet(Words.of("template.meaning", language)));
        }
    }

    private void register(Worksheet sheet, Workbook workbook) {
        var labels = new ArrayList<>(labels());
        if (kind.signed()) labels.add(VerdictColumns.signature(language));
        int last = labels.size() - 1;
        sheet.value(0, 0, kind.title(language));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, Words.of("template.how", language));
        sheet.style(1, 0).italic().wrapText(true).verticalAlignment("top").set();
        if (last > 0) {
            sheet.range(0, 0, 0, last).merge();
            sheet.range(1, 0, 1, last).merge();
        }
        sheet.rowHeight(1, 45);
        for (int i = 0; i < labels.size(); i++) {
            sheet.value(HEADER, i, labels.get(i));
            sheet.width(i, Math.clamp(labels.get(i).length() + 2L, NARROWEST, WIDEST));
        }
        sheet.range(HEADER, 0, HEADER, last).style().bold().wrapText(true).fillColor(SHADE).borderStyle("thin").set();
        var keys = keys();
        for (int i = 0; i < rows; i++)
            sheet.value(HEADER + 1 + i, 0, keys.get(i));
        sheet.range(HEADER + 1, 0, HEADER + rows, last).style().borderStyle("thin").format("@").set();
        choices(sheet, workbook);
        printed(sheet, last);
    }

    private void choices(Worksheet sheet, Workbook workbook) {
        Worksheet codes = workbook.newWorksheet(Words.of("template.codes", language));
        codes.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < kind.columns().size(); i++) {
            var names = List.copyOf(kind.columns().get(i).form().choices(language).values());
            if (names.isEmpty()) continue;
            for (int row = 0; row < names.size(); row++)
                codes.value(row, i, names.get(row));
            sheet.range(HEADER + 1, i, HEADER + rows, i)
                    .validateWithList(codes.range(0, i, names.size() - 1, i)).allowBlank(true)
                    .errorTitle(kind.columns().get(i).label(language))
                    .error(Words.of("template.choose", language)).showErrorMessage(true);
        }
    }

    /** On paper it is a register: the title and its rows, on each page under the same headings, with room to write and to sign. */
    private void printed(Worksheet sheet, int last) {
        sheet.range(0, 0, HEADER + rows, last).setName(PRINT_AREA);
        for (int row = HEADER + 1; row <= HEADER + rows; row++)
            sheet.rowHeight(row, WRITABLE);
        if (kind.signed()) sheet.width(last, SIGNABLE);
        sheet.freezePane(1, HEADER + 1);
        sheet.repeatRows(HEADER);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
        sheet.footer(kind.title(language), Position.LEFT);
    }

    /** What each column takes, and what an empty cell stands for. */
    private void meaning(Worksheet sheet) {
        int row = 0;
        for (String head : List.of("template.column", "template.needed", "template.takes"))
            sheet.value(0, row++, Words.of(head, language));
        sheet.range(0, 0, 0, 2).style().bold().fillColor(SHADE).set();
        row = 1;
        for (Column column : kind.columns()) {
            sheet.value(row, 0, column.label(language));
            sheet.value(row, 1, Words.of(column.needed() ? "flag.true" : "flag.false", language));
            sheet.value(row++, 2, Words.of("takes." + column.form().takes(), language));
        }
        sheet.width(0, WIDEST);
        sheet.width(2, 90);
    }
}
