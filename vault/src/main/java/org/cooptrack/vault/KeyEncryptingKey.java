package org.cooptrack.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The key that wraps all others. It is Tink's {@link Aead}, so that a service that manages keys can take the file's place. */
public final class KeyEncryptingKey {
    private KeyEncryptingKey() {}

    /**
     * @param file
     *            holds 32 random bytes in base64, as RFC 4648 writes it for URLs
     * @throws IllegalArgumentException
     *             when it holds something else
     */
    public static Aead read(Path file) throws IOException {
        return AesGcm.of(Base64.getUrlDecoder().decode(Files.readString(file).strip()));
    }
}
