package org.cooptrack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sends IATI files to the running command-service, shows how far it is, and what became of each activity. */
@Command(name = "import", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private final Settings settings = Settings.here();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
        for (Path file : files)
            if (!Files.isReadable(file)) throw new Refused(Line.NO_SUCH_FILE, file);
        try (var api = new Api(Tokens.of(settings))) {
            for (Path file : files)
                new IatiUpload(api, settings.command()).send(file, System.out);
        }
        return 0;
    }
}
