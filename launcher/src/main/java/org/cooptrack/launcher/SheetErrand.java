package org.cooptrack.launcher;

import java.io.IOException;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;

/** Has sheets of one kind sent one after the other, and tells of each what became of it: one that is no such sheet does not stop the next. */
final class SheetErrand {
    private final SheetUpload upload;
    private final String kind;
    private final ProgressBar bar;
    private boolean any;
    private boolean all = true;

    SheetErrand(SheetUpload upload, String kind, ProgressBar bar) {
        this.upload = upload;
        this.kind = kind;
        this.bar = bar;
    }

    /** 0 if every row was taken, 1 if some were not, 2 if nothing was sent. */
    int send(SequencedMap<SheetFile, VerdictSheet> sheets, Function<SheetFile, Map<String, String>> parameters)
            throws IOException, InterruptedException {
        boolean on = true;
        for (var sheet : sheets.entrySet())
            if (on) on = sent(sheet.getKey(), sheet.getValue(), parameters.apply(sheet.getKey()));
            else
                sheet.getValue().discard();
        if (!any) return ExitCode.USAGE;
        return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Whether the next one may be tried. */
    private boolean sent(SheetFile file, VerdictSheet verdicts, Map<String, String> parameters)
            throws IOException, InterruptedException {
        System.out.println(Line.SHEET_SOURCE.with(parameters.getOrDefault("source", "")));
        try {
            var tally = upload.send(file, kind, parameters, verdicts, bar);
            bar.ended();
            any = true;
            all &= tally.takenOver();
            System.out.print(new SheetSummary(file.toString(), tally));
            System.out.println(Line.SHEET_VERDICTS.with(verdicts));
            if (parameters.containsKey("dryRun")) System.out.println(Line.DRY_RUN.with());
            return true;
        } catch (Refused refused) {
            bar.ended();
            verdicts.discard();
            System.err.println(refused.getMessage());
            all = false;
            any |= refused.line() == Line.SHEET_INTERRUPTED || refused.line() == Line.BROKE_OFF;
            return refused.line() == Line.SHEET_REFUSED;
        }
    }
}
