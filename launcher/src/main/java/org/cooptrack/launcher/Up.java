package org.cooptrack.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts everything and keeps it running until Ctrl-C. */
@Command(name = "up", resourceBundle = "messages", mixinStandardHelpOptions = true)
class Up implements Callable<Integer> {
    private static final int FELL = 3;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.here();
        String fallen;
        try (var launch = new Launch(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launch)));
            System.out.println(Line.STARTING.with(settings.data()));
            launch.start();
            System.out.println(Line.STARTED.with(settings.command(), settings.query(), settings.issuer()));
            afterStart(settings);
            System.out.println(Line.UNTIL_CTRL_C.with());
            fallen = launch.awaitFall();
        }
        System.err.println(Line.FELL.with(fallen, settings.data().resolve("logs")));
        return FELL;
    }

    /** Ctrl-C, a signal, or an end that has stopped everything already. */
    private static void stop(Launch launch) {
        if (!launch.holds()) return;
        System.out.println(Line.STOPPING.with());
        launch.close();
        System.out.println(Line.STOPPED.with());
    }

    /** What follows once everything answers. */
    void afterStart(Settings running) throws Exception {}
}
