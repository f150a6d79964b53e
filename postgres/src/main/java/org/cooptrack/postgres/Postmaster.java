package org.cooptrack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process named in a data folder's {@code postmaster.pid}, alive or not, a server or not. */
record Postmaster(long pid, Path data) {
    /** Empty where no server was; a file that was cut off while it was written is removed. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            String first = Files.readString(file(data)).lines().findFirst().orElse("");
            return Optional.of(new Postmaster(Long.parseLong(first.strip()), data));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException cutOff) {
            Files.delete(file(data));
            return Optional.empty();
        }
    }

    /**
     * Stops the server if it is ours, and removes the file if its number went to another program meanwhile.
     *
     * @param owned
     *            the folder in which our own servers' programs lie
     */
    void takeOver(Path owned) throws IOException {
        Optional<ProcessHandle> alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (alive.isEmpty()) return;
        Optional<String> program = alive.get().info().command();
        if (program.isEmpty()) throw new ForeignServer(data, pid);
        if (Path.of(program.get()).startsWith(owned)) {
            stop();
        } else if (program.get().endsWith("postgres") && serves(alive.get())) {
            throw new ForeignServer(data, pid);
        } else {
            Files.deleteIfExists(file(data));
        }
    }

    void stop() throws IOException {
        Optional<ProcessHandle> alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (alive.isPresent()) Ending.ordered(alive.get());
    }

    ProcessHandle process() { return ProcessHandle.of(pid).orElseThrow(); }

    private boolean serves(ProcessHandle process) {
        return process.info().arguments().map(given -> List.of(given).contains(data.toString())).orElse(true);
    }

    private static Path file(Path data) { return data.resolve("postmaster.pid"); }
}
