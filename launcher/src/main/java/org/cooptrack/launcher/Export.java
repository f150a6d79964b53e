package org.cooptrack.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes history into a folder with all that proves it, for anybody to check without this system; goes on where it was stopped. */
@Command(name = "export", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Parameters(paramLabel = "FOLDER", descriptionKey = "cooptrack.export.folder")
    private Path folder = Path.of("");

    @Option(names = "--up-to", paramLabel = "N", descriptionKey = "cooptrack.export.up-to")
    private @Nullable Long upTo;

    @Option(names = "--purpose", defaultValue = "INTEGRITY_CHECK", descriptionKey = "cooptrack.export.purpose")
    private String purpose = "";

    @Option(names = "--reason", defaultValue = "", descriptionKey = "cooptrack.export.reason")
    private String reason = "";

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.here();
        var bar = new ProgressBar(System.out, ProgressBar.onTerminal());
        try (var api = new Api(Tokens.of(settings))) {
            var to = ExportFolder.at(folder);
            var log = new ExportedLog(api, settings.query(), PATIENCE);
            long last = last(to, log);
            new ExportedEvents(api, settings, new ExportedEvents.Reason(purpose, reason), PATIENCE).fetch(to, last,
                    bar);
            long sealed = log.fetch(to, last, bar);
            System.out.println(Line.EXPORTED.with(last + 1, to, sealed));
            System.out.println(Line.EXPORT_CHECK.with(to, to.keys()));
        }
        return ExitCode.OK;
    }

    /** What was begun goes to where it was to go. */
    private long last(ExportFolder to, ExportedLog log) throws Exception {
        long begun = to.upTo().orElse(-1);
        if (begun >= 0 && upTo != null && upTo != begun) throw new Refused(Line.EXPORT_GOES_TO, to, begun);
        if (begun >= 0) return begun;
        long last = upTo == null ? log.lastSealed() : upTo;
        if (last < 0) throw new Refused(Line.NOTHING_TO_EXPORT);
        return last;
    }
}
