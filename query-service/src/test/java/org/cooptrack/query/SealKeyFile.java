package org.cooptrack.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Files of keys that sign, in folders of their own. */
public final class SealKeyFile {
    private SealKeyFile() {}

    /** With one key. */
    public static Path fresh() {
        try {
            Path folder = Files.createTempDirectory("seal");
            folder.toFile().deleteOnExit();
            return Files.writeString(folder.resolve("seal-key"), key() + "\n");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** A line of it. */
    public static String key() {
        byte[] seed = new byte[32];
        new SecureRandom().nextBytes(seed);
        return Base64.getUrlEncoder().encodeToString(seed);
    }
}
