package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processes of one launcher, written down so that the next one finds what a kill left behind. */
final class Running {
    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern PROCESS = Pattern.compile("(\\d{1,18}) (.+)");

    private final Path file;
    private final Map<String, String> processes = new LinkedHashMap<>();

    Running(Path file) { this.file = file; }

    /** Whole or not at all: a launcher killed in the middle leaves no half of a list. */
    synchronized void add(String name, ProcessHandle process) {
        processes.put(name, process.pid() + " " + started(process));
        Properties written = new Properties();
        written.putAll(processes);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                written.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    void forget() throws IOException { Files.deleteIfExists(file); }

    /** The process of that name, if it still runs: the same one, not another that was given its number. */
    static Optional<ProcessHandle> find(Path file, String name) {
        return Optional.ofNullable(read(file).getProperty(name)).flatMap(Running::alive);
    }

    /** Ends the services of a launcher that is no more. */
    static void endLeftovers(Path file, String launcher) {
        Properties written = read(file);
        written.stringPropertyNames().stream().filter(name -> !name.equals(launcher)).map(written::getProperty)
                .forEach(process -> alive(process).ifPresent(Running::end));
    }

    static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (process.isAlive()) process.destroyForcibly();
        process.onExit().join();
    }

    private static Optional<ProcessHandle> alive(String written) {
        Matcher process = PROCESS.matcher(written);
        if (!process.matches()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(process.group(1))).filter(ProcessHandle::isAlive)
                .filter(alive -> started(alive).equals(process.group(2)));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Properties read(Path file) {
        Properties written = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            written.load(in);
        } catch (NoSuchFileException none) {
            return written;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return written;
    }
}
