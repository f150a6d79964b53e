package org.cooptrack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;

/** The folder of a server: its programs, its data, and a mark that the data were once complete. */
final class Cluster {
    private static final String VERSION = "18";

    private final Path folder;

    Cluster(Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        if (!Files.isDirectory(folder)) Files.createDirectory(folder, ownerOnly);
        this.folder = folder.toRealPath();
        Files.createDirectories(binaries());
    }

    Path data() { return folder.resolve("cluster"); }

    /** Programs are unpacked where nobody else can put others in their place. */
    Path binaries() {
        return folder.resolve("programs");
    }

    /** Leaves the folder without a running server, ready for one to start. */
    void takeOver() throws IOException {
        Optional<Postmaster> left = Postmaster.of(data());
        if (left.isPresent()) left.get().takeOver(folder);
        killStragglers();
        if (!Files.exists(mark())) remove(data());
        checkVersion();
    }

    void complete() throws IOException { Files.writeString(mark(), VERSION + "\n"); }

    /** Sessions that outlive a killed postmaster hold its memory, and no new server starts until they end. */
    void killStragglers() {
        ProcessHandle.allProcesses().filter(this::worksHere).forEach(Ending::now);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(data());
        } catch (IOException notLinuxOrNotOurs) {
            return false;
        }
    }

    private void checkVersion() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        String found = Files.readString(version).strip();
        if (!found.equals(VERSION)) throw new OtherVersion(data(), found, VERSION);
    }

    private Path mark() { return folder.resolve("complete"); }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList())
                Files.delete(path);
        }
    }
}
