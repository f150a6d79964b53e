package org.cooptrack.launcher;

import java.util.concurrent.Callable;
import org.cooptrack.postgres.LocalPostgres;
import picocli.CommandLine.Command;

/** Stops the launcher that runs, or what a killed one left running. */
@Command(name = "stop", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Stop implements Callable<Integer> {
    private final Settings settings = Settings.here();

    @Override
    public Integer call() throws Exception {
        Running.find(DataFolder.running(settings.data()), Launch.LAUNCHER).ifPresent(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
        try (var folder = DataFolder.open(settings.data(), 0)) {
            Running.endLeftovers(folder.running(), Launch.LAUNCHER);
            LocalPostgres.stopLeftover(folder.postgres());
        }
        System.out.println(Line.STOPPED.with());
        return 0;
    }
}
