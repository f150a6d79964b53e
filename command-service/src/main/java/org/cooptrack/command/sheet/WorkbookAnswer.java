package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cooptrack.web.problem.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The same sheet as a workbook, with the verdict on each row and what to do in two columns more; whoever waits for it gets it at the end. */
final class WorkbookAnswer implements Answer {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookAnswer.class);
    private static final int WIDE = 90;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int width;
    private int last;
    private Language language = Language.FR;

    WorkbookAnswer(OutputStream bytes) {
        workbook = new Workbook(bytes, "cooptrack", "1.0");
        sheet = workbook.newWorksheet("cooptrack");
    }

    @Override
    public void begin(@Nullable Sheet read) {
        if (read == null) return;
        language = read.header().language();
        width = read.before().getLast().cells().size();
        sheet.width(width + 1, WIDE);
        read.before().forEach(line -> write(line.number(), line.shown(), line.number() == read.header().line()
                ? VerdictColumns.labels(language)
                : List.of()));
    }

    @Override
    public void row(Sheet.Read read, @Nullable RowVerdict verdict) {
        write(read.row().line(), read.cells(), verdict == null ? List.of() : SheetOfText.told(verdict, language));
    }

    private void write(int line, List<String> cells, List<String> more) {
        last = line;
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty()) sheet.value(line - 1, i, cells.get(i));
        for (int i = 0; i < more.size(); i++)
            sheet.value(line - 1, width + i, more.get(i));
    }

    @Override
    public void progress(int rows, int of) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            LOG.debug("nobody reads the workbook any more", gone);
        }
    }

    @Override
    public void end(Summary summary) {
        try (workbook) {
            if (summary.stopped() != null) write(last + 1, List.of(), List.of("", summary.stopped()));
            sheet.finish();
        } catch (IOException gone) {
            LOG.debug("nobody reads the workbook any more", gone);
        }
    }
}
