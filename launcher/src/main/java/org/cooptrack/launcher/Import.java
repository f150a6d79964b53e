package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends IATI files to the running command-service, shows how far it is, and what became of each activity. */
@Command(name = "import", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cooptrack.import.file")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "cooptrack.import.dry-run")
    private boolean dryRun;

    /** Nothing is sent if one of the files cannot be read; a file that is refused as a whole does not stop the next. */
    @Override
    public Integer call() throws Exception {
        var readable = new ArrayList<IatiFile>();
        try {
            for (Path file : files)
                readable.add(IatiFile.of(file));
        } catch (Refused unusable) {
            System.err.println(unusable.getMessage());
            return ExitCode.USAGE;
        }
        return send(readable) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean send(List<IatiFile> readable) throws IOException, InterruptedException {
        Settings settings = Settings.here();
        var table = new VerdictTable();
        var bar = new ProgressBar(System.out, ProgressBar.onTerminal());
        boolean all = true;
        try (var api = new Api(Tokens.of(settings))) {
            var upload = new IatiUpload(api, settings.command(), dryRun, PATIENCE);
            for (IatiFile file : readable) {
                try {
                    table.add(file, upload.send(file, bar));
                } catch (Refused refused) {
                    bar.ended();
                    System.err.println(refused.getMessage());
                    all = false;
                    if (refused.line() != Line.FILE_REFUSED) break;
                }
            }
        }
        System.out.print(table);
        if (dryRun) System.out.println(Line.DRY_RUN.with());
        return all && table.takenOver();
    }
}
