package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Sends sheets of rows to the running command-service and keeps each with its verdicts beside it; gives the template of a kind;
 * withdraws a batch. Ends with 0 if every row was taken, 1 if some were not, 2 if nothing was sent.
 */
@Command(name = "sheet", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Sheet implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Parameters(paramLabel = "KIND", index = "0", arity = "0..1", descriptionKey = "cooptrack.sheet.kind")
    private String kind = "";

    @Parameters(paramLabel = "FILE", index = "1..*", descriptionKey = "cooptrack.sheet.file")
    private List<Path> files = List.of();

    @Option(names = "--kinds", descriptionKey = "cooptrack.sheet.kinds")
    private boolean kinds;

    @Option(names = "--template", descriptionKey = "cooptrack.sheet.template")
    private boolean template;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "cooptrack.sheet.language")
    private String language = Locale.getDefault().getLanguage();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cooptrack.sheet.format")
    private String format = "xlsx";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "cooptrack.sheet.output")
    private String output = "";

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cooptrack.sheet.source")
    private String source = "";

    @Option(names = "--dry-run", descriptionKey = "cooptrack.sheet.dry-run")
    private boolean dryRun;

    @Option(names = "--correct", descriptionKey = "cooptrack.sheet.correct")
    private boolean correct;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cooptrack.sheet.reason")
    private String reason = "";

    @Option(names = "--withdraw", paramLabel = "BATCH", descriptionKey = "cooptrack.sheet.withdraw")
    private String withdrawn = "";

    @Option(names = "--as", paramLabel = "ROLE", descriptionKey = "cooptrack.sheet.as")
    private String who = Tokens.SERVICE;

    @Override
    public Integer call() throws Exception {
        try (var api = new Api(Tokens.of(Settings.here()))) {
            return done(api);
        } catch (Refused unusable) {
            System.err.println(unusable.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int done(Api api) throws IOException, InterruptedException {
        Settings settings = Settings.here();
        var templates = new SheetTemplate(api, settings.command(), who);
        var upload = new SheetUpload(api, settings.command(), who, PATIENCE);
        if (kinds) System.out.print(templates.kinds());
        else if (!withdrawn.isEmpty()) return withdraw(upload);
        else if (kind.isEmpty()) throw new Refused(Line.SHEET_KIND_MISSING);
        else if (template) write(templates);
        else
            return send(upload);
        return ExitCode.OK;
    }

    private void write(SheetTemplate templates) throws IOException, InterruptedException {
        Path to = Path.of(output.isEmpty() ? kind + "." + format : output);
        templates.write(kind, language, format, to);
        System.out.println(Line.TEMPLATE_WRITTEN.with(to));
    }

    private int withdraw(SheetUpload upload) throws IOException, InterruptedException {
        if (reason.isBlank()) throw new Refused(Line.SHEET_REASON_MISSING);
        var tally = upload.withdraw(withdrawn, reason, bar());
        System.out.print(new SheetSummary(withdrawn, tally));
        return tally.takenOver() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int send(SheetUpload upload) throws IOException, InterruptedException {
        if (files.isEmpty()) throw new Refused(Line.SHEET_FILES_MISSING);
        if (correct && reason.isBlank()) throw new Refused(Line.SHEET_REASON_MISSING);
        var sheets = new LinkedHashMap<SheetFile, VerdictSheet>();
        try {
            for (Path file : files) {
                var sheet = SheetFile.of(file);
                sheets.put(sheet, VerdictSheet.beside(sheet));
            }
        } catch (Refused unusable) {
            for (var verdicts : sheets.values())
                verdicts.discard();
            throw unusable;
        }
        return new SheetErrand(upload, kind, bar()).send(sheets, this::parameters);
    }

    private Map<String, String> parameters(SheetFile file) {
        var parameters = new TreeMap<>(Map.of("source", source.isBlank() ? file.name() : source));
        if (dryRun) parameters.put("dryRun", "true");
        if (correct) parameters.putAll(Map.of("correct", "true", "reason", reason));
        return parameters;
    }

    private static ProgressBar bar() { return ProgressBar.ofRows(System.out, ProgressBar.onTerminal()); }
}
