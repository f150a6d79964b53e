package org.cooptrack.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import com.zaxxer.hikari.HikariDataSource;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed fingerprints (HMAC-SHA-256) of what identifies persons. Without the key nobody can try out names against them; they
 * are destroyed with the person's own key.
 */
public final class Fingerprints {
    private static final byte[] WHOSE = "fingerprints".getBytes(UTF_8);
    private static final int KEY_BYTES = 32, GENERATION = 1, MOST_ALIKE = 100;

    private final HikariDataSource database;
    private final Aead wrapping;

    Fingerprints(HikariDataSource database, Aead wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /** Keeps the prints of these texts, made in this form, instead of those there were; none for a person without a key. */
    public void keep(UUID person, Collection<String> texts, int form) {
        keep(person, texts, form, false);
    }

    /** The same, unless others of this form were kept meanwhile. */
    public void renew(UUID person, Collection<String> texts, int form) {
        keep(person, texts, form, true);
    }

    private void keep(UUID person, Collection<String> texts, int form, boolean onlyOlder) {
        Sql.all(database, "select keep_fingerprints(?, ?, ?, ?)", row -> row.getObject(1) == null, person,
                prints(texts), form, onlyOlder);
    }

    /** So many whose key stands and whose prints were last made in an earlier form, or never. */
    public List<UUID> older(int form, int most) {
        return Sql.all(database,
                "select person from person_key where wrapped is not null and printed < ? order by printed, person limit ?",
                row -> row.getObject(1, UUID.class), form, most);
    }

    /** Who else has a print that one of these texts has; of more than a hundred those who have the most in common. */
    public List<UUID> alike(UUID person, Collection<String> texts) {
        return Sql.all(database,
                "select person from fingerprint where print = any (?) and person <> ? group by person"
                        + " order by count(*) desc, person limit ?",
                row -> row.getObject(1, UUID.class), prints(texts), person, MOST_ALIKE);
    }

    /** A digest that only who has the key can make: for what is kept elsewhere and must not be guessed at. */
    public String of(String text) {
        return java.util.HexFormat.of().formatHex(print(key(), text));
    }

    private byte[][] prints(Collection<String> texts) {
        byte[] key = key();
        return texts.stream().distinct().map(text -> print(key, text)).toArray(byte[][]::new);
    }

    private static byte[] print(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Made by whoever needs it first. */
    private byte[] key() {
        List<byte[]> found = wrapped();
        if (found.isEmpty()) {
            Sql.all(database, "insert into fingerprint_key (wrapped, generation) values (?, ?) on conflict do nothing"
                    + " returning 1", row -> row.getInt(1), wrap(Random.randBytes(KEY_BYTES)), GENERATION);
            found = wrapped();
        }
        return unwrap(found.getFirst());
    }

    private List<byte[]> wrapped() {
        return Sql.all(database, "select wrapped from fingerprint_key", row -> row.getBytes(1));
    }

    private byte[] wrap(byte[] key) {
        try {
            return wrapping.encrypt(key, WHOSE);
        } catch (GeneralSecurityException unable) {
            throw new VaultUnavailable(unable);
        }
    }

    private byte[] unwrap(byte[] wrapped) {
        try {
            return wrapping.decrypt(wrapped, WHOSE);
        } catch (GeneralSecurityException other) {
            throw new NotOpened("the key of the fingerprints, which another key-encrypting key has wrapped", other);
        }
    }
}
