package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.cooptrack.postgres.LocalPostgres;
import picocli.CommandLine.Command;

/** Stops the launcher that runs, or what a killed one left running. */
@Command(name = "stop", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Stop implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.here();
        if (Files.exists(settings.data())) stop(settings);
        System.out.println(Line.STOPPED.with());
        return 0;
    }

    private static void stop(Settings settings) throws IOException {
        Running.find(DataFolder.running(settings.data()), Launch.LAUNCHER).ifPresent(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
        try (var folder = DataFolder.open(settings.data(), 0)) {
            Running.endLeftovers(folder.running(), Launch.LAUNCHER);
            LocalPostgres.stopLeftover(folder.postgres());
        }
    }
}
