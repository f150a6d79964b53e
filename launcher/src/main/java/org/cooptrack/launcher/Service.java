package org.cooptrack.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One of the two services: a Java process of its own, told by its environment alone where everything is. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String HEAP = "-Xmx1g";
    private static final int STOPPED_BY_INTERRUPT = 130;

    private final Told told;
    private final Path log;
    private final Process process;

    /**
     * What makes one service differ from the other.
     *
     * @param program
     *            what follows {@code java} on its command line
     */
    record Told(String name, List<String> program, Map<String, String> environment, URI address) {}

    private Service(Told told, Path log, Process process) {
        this.told = told;
        this.log = log;
        this.process = process;
    }

    static Service start(Told told, Path log) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP, "--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true"));
        command.addAll(told.program());
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(told.environment());
        return new Service(told, log, builder.start());
    }

    Process process() { return process; }

    /** Ctrl-C reaches every process of the terminal: a service that heeds it before we do has not fallen. */
    boolean fell() {
        return !process.isAlive() && process.exitValue() != STOPPED_BY_INTERRUPT;
    }

    void awaitReady(BooleanSupplier closing) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var ready = Ready.of(told.address())) {
            while (!ready.now()) {
                if (closing.getAsBoolean()) return;
                if (!process.isAlive()) throw new Refused(Line.SERVICE_DID_NOT_START, told.name(), log);
                if (System.nanoTime() > until)
                    throw new Refused(Line.SERVICE_TOO_SLOW, told.name(), PATIENCE.toMinutes(), log);
                process.waitFor(Duration.ofMillis(200));
            }
        }
    }

    void askToEnd() { process.destroy(); }

    void kill() { process.destroyForcibly(); }

    @Override
    public void close() { Running.end(process.toHandle()); }
}
