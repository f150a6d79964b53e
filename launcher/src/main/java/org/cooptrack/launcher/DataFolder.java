package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Everything that lasts: one launcher at a time, readable by its owner alone. */
final class DataFolder implements AutoCloseable {
    static final long NEEDED_BYTES = 500L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Holds the folder until it is closed, or until this process ends in whatever way. */
    static DataFolder open(Path asked, long neededBytes) {
        try {
            Path path = made(asked);
            if (Files.getFileStore(path).getUsableSpace() < neededBytes)
                throw new Refused(Line.DISK_FULL, path, neededBytes >> 20);
            return new DataFolder(path, locked(path));
        } catch (IOException unable) {
            throw new Refused(Line.FOLDER_NOT_WRITABLE, asked);
        }
    }

    Path secrets() { return path.resolve("secrets"); }

    Path postgres() { return path.resolve("postgres"); }

    /** Remembers the port, so that tools pointed at the database find it again. */
    Path postgresPort() {
        return path.resolve("postgres.port");
    }

    Path log(String of) { return logs(path).resolve(of + ".log"); }

    Path running() { return running(path); }

    static Path running(Path path) { return path.resolve("running.properties"); }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static Path made(Path asked) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (!Files.isDirectory(asked)) Files.createDirectories(asked, PosixFilePermissions.asFileAttribute(ownerOnly));
        Path path = asked.toRealPath();
        Files.setPosixFilePermissions(path, ownerOnly);
        Files.createDirectories(logs(path));
        return path;
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (take(channel) == null) {
            String holder = holder(channel);
            channel.close();
            throw new Refused(Line.FOLDER_IN_USE, path, holder);
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static @Nullable FileLock take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var number = ByteBuffer.allocate(20);
        channel.read(number, 0);
        return StandardCharsets.US_ASCII.decode(number.flip()).toString();
    }

    private static Path logs(Path path) { return path.resolve("logs"); }
}
