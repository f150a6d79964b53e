package org.cooptrack.postgres;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How processes of a server are brought to their end. */
final class Ending {
    private static final int PATIENCE_SECONDS = 60;

    private Ending() {}

    /** Interrupts the server, which then ends its sessions and writes a checkpoint; the JDK knows no such signal. */
    static void ordered(ProcessHandle server) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().onExit().join();
        if (!gone(server)) now(server);
    }

    static void now(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return true;
        } catch (java.util.concurrent.CompletionException late) {
            if (late.getCause() instanceof TimeoutException) return false;
            throw late;
        }
    }
}
