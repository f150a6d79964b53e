package org.cooptrack.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Writes what the world may see of the programme into one file (IATI 2.03); ends with 1 where something is held back from it.
 * Of the whole programme as it is now, what is held back becomes a quality issue of whoever answers for it.
 */
@Command(name = "iati", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Iati implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cooptrack.iati.to")
    private Path to = Path.of("");

    @ArgGroup
    private @Nullable Of of;

    /** One project, or what one partner funds; all that is released unless one of them is said. */
    private static final class Of {
        @Option(names = "--project", paramLabel = "ID", descriptionKey = "cooptrack.iati.project")
        private @Nullable String project;

        @Option(names = "--partner", paramLabel = "ID", descriptionKey = "cooptrack.iati.partner")
        private @Nullable String partner;
    }

    @Option(names = "--up-to", paramLabel = "N", descriptionKey = "cooptrack.iati.up-to")
    private @Nullable Long upTo;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.here();
        try (var api = new Api(Tokens.of(settings))) {
            if (upTo == null && of == null) new IatiIssues(api, settings).raise();
            var file = new IatiDownload(api, settings).fetch(to, of == null ? null : of.project,
                    of == null ? null : of.partner, upTo);
            System.out.println(Line.IATI_WRITTEN.with(to, file.many("published"), file.many("restricted"),
                    file.many("excluded"), file.many("undecided"), file.many("not-approved"), file.many("held-back")));
            if (file.many("held-back") == 0) return ExitCode.OK;
            System.out.println(Line.IATI_HELD_BACK.with(settings.query() + "/v1/iati/summary"));
            return ExitCode.SOFTWARE;
        }
    }
}
