package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Passwords and keys, each made at its first use and kept in a file that only its owner may read. */
public final class Secrets {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet
            .complementOf(EnumSet.of(PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Path folder;

    public Secrets(Path folder) { this.folder = folder; }

    /** A password of 192 random bits. */
    public String password(String of) { return of(of, Secrets::random); }

    /** The file of a key of 256 random bits, in base64 as it is written for URLs. */
    Path key(String of) {
        of(of, () -> Base64.getUrlEncoder().encodeToString(bits(32)));
        return file(of);
    }

    /** What a launcher has kept; without it none has been here yet. */
    String existing(String name) {
        if (!Files.exists(file(name))) throw new Refused(Line.NOT_RUNNING);
        return password(name);
    }

    /** What was kept under this name, or what is made now and kept. */
    public String of(String name, Supplier<String> making) {
        try {
            Path file = file(name);
            if (!Files.exists(file)) keep(file, making.get());
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains))
                throw new Refused(Line.READABLE_SECRET, file);
            return Files.readString(file).strip();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    Path file(String name) { return folder.resolve(name); }

    /** Whole or not at all: a launcher killed in the middle leaves no half of a key. */
    private void keep(Path file, String secret) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".draft", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(draft, secret + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() { return Base64.getUrlEncoder().withoutPadding().encodeToString(bits(24)); }

    private static byte[] bits(int bytes) {
        byte[] bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return bits;
    }
}
