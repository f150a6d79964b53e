package org.cooptrack.command.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cooptrack.vault.Vault;

/**
 * Ids and digests of what a source says, with a key from the vault: whoever sends the same finds the same, on any node, and
 * nobody else can guess at what they stand for.
 */
final class Keyed {
    private static final String HMAC = "HmacSHA256";
    private static final int DIGEST_BYTES = 16;

    private final SecretKeySpec key;

    private Keyed(byte[] key) { this.key = new SecretKeySpec(key, HMAC); }

    static Keyed forSource(Vault vault, String source) {
        return new Keyed(vault.fingerprints().of("sheet source " + source).getBytes(StandardCharsets.UTF_8));
    }

    /** A UUID of version 8 (RFC 9562, section 5.8), for things. */
    UUID id(String... said) { return id(0x8000L, said); }

    /** Of version 4, for persons: without the key nobody can tell it from one that was drawn. */
    UUID person(String number) {
        return id(0x4000L, "person", number);
    }

    private UUID id(long version, String... said) {
        var bytes = ByteBuffer.wrap(mac(said));
        long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | version;
        return new UUID(high, (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    String digest(String... said) { return HexFormat.of().formatHex(Arrays.copyOf(mac(said), DIGEST_BYTES)); }

    private byte[] mac(String... said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String each : said) {
                byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
