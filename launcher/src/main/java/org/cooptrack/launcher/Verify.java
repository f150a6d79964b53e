package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the one file that checks an export, as anybody can without this launcher. */
@Command(name = "verify", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", descriptionKey = "cooptrack.verify.folder")
    private Path folder = Path.of("");

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "cooptrack.verify.key")
    private List<String> keys = List.of();

    @Option(names = "--witness-key", paramLabel = "KEY", descriptionKey = "cooptrack.verify.witness-key")
    private List<String> witnesses = List.of();

    @Option(names = "--since", paramLabel = "FILE", descriptionKey = "cooptrack.verify.since")
    private List<String> since = List.of();

    /** 0: proved, 1: something is wrong, 2: it could not be read. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Settings.here().home().resolve("verify/Verify.java").toString(), folder.toString(), "--language",
                Locale.getDefault().getLanguage()));
        if (keys.isEmpty()) {
            System.out.println(Line.KEYS_OF_THE_EXPORT.with(new ExportFolder(folder).keys()));
            command.addAll(List.of("--key", new ExportFolder(folder).keys().toString()));
        }
        keys.forEach(key -> command.addAll(List.of("--key", key)));
        witnesses.forEach(key -> command.addAll(List.of("--witness-key", key)));
        since.forEach(checkpoint -> command.addAll(List.of("--since", checkpoint)));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
