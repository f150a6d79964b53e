package org.cooptrack.command.sheet;

import org.cooptrack.web.shape.Formulas;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The same sheet as text, with the verdict on each row and what to do in two columns more. */
final class SheetOfText implements Answer {
    private static final Logger LOG = LoggerFactory.getLogger(SheetOfText.class);

    private final CsvWriter out;
    private int width;
    private Language language = Language.FR;

    SheetOfText(OutputStream bytes, char separator) throws IOException {
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write('\ufeff');
        out = CsvWriter.builder().fieldSeparator(separator).build(text);
    }

    @Override
    public void begin(@Nullable Sheet sheet) {
        if (sheet == null) return;
        language = sheet.header().language();
        width = sheet.before().getLast().cells().size();
        sheet.before().forEach(line -> write(line.shown(), line.number() == sheet.header().line()
                ? VerdictColumns.labels(language)
                : List.of()));
    }

    @Override
    public void row(Sheet.Read read, @Nullable RowVerdict verdict) {
        write(read.cells(), verdict == null ? List.of() : told(verdict, language));
    }

    static List<String> told(RowVerdict verdict, Language language) {
        String remarks = verdict.remarks().stream().map(Remark::told).collect(Collectors.joining("\n"));
        String todo = verdict.todo() == null ? "" : verdict.todo();
        return List.of(Words.of("verdict." + verdict.verdict().code(), language),
                remarks.isEmpty() ? todo : todo.isEmpty() ? remarks : remarks + "\n" + todo);
    }

    @Override
    public void progress(int rows, int of) {
        try {
            out.flush();
        } catch (IOException gone) {
            LOG.debug("nobody reads the sheet any more", gone);
        }
    }

    @Override
    public void end(Summary summary) {
        if (summary.stopped() != null) write(List.of(), List.of("", summary.stopped()));
        progress(summary.rows(), summary.rows());
    }

    private void write(List<String> cells, List<String> more) {
        var all = new ArrayList<String>();
        cells.forEach(cell -> all.add(Formulas.neutral(cell)));
        if (!more.isEmpty()) {
            while (all.size() < width)
                all.add("");
            all.addAll(more);
        }
        try {
            out.writeRecord(all);
        } catch (UncheckedIOException gone) {
            LOG.debug("nobody reads the sheet any more", gone);
        }
    }
}
