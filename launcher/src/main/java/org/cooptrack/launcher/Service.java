package org.cooptrack.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One of the two services: a Java process of its own, told by its environment alone where everything is. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STOPPED_BY_INTERRUPT = 130;

    private final String name;
    private final URI address;
    private final Path log;
    private final Process process;

    private Service(String name, URI address, Path log, Process process) {
        this.name = name;
        this.address = address;
        this.log = log;
        this.process = process;
    }

    /**
     * @param program
     *            what follows {@code java} on its command line
     */
    static Service start(String name, List<String> program, Map<String, String> environment, URI address, Path log)
            throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true"));
        command.addAll(program);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        return new Service(name, address, log, builder.start());
    }

    String name() { return name; }

    Process process() { return process; }

    URI address() { return address; }

    /** Ctrl-C reaches every process of the terminal: a service that heeds it before we do has not fallen. */
    boolean fell() {
        return !process.isAlive() && process.exitValue() != STOPPED_BY_INTERRUPT;
    }

    void awaitReady(BooleanSupplier closing) throws InterruptedException {
        var ready = HttpRequest.newBuilder(address.resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, ready)) {
                if (closing.getAsBoolean()) return;
                if (!process.isAlive() || System.nanoTime() > until)
                    throw new Refused(Line.SERVICE_DID_NOT_START, name, log);
                process.waitFor(Duration.ofMillis(200));
            }
        }
    }

    @Override
    public void close() { Running.end(process.toHandle()); }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
