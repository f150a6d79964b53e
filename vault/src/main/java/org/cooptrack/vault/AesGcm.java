package org.cooptrack.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** AES-256-GCM as Tink does it: twelve random bytes, the ciphertext, sixteen bytes of tag. */
final class AesGcm {
    static final int KEY_BYTES = 32;

    private AesGcm() {}

    static Aead of(byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
