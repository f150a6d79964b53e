package org.cooptrack.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;

/**
 * An Ed25519 key that signs notes (type 0x01), or cosigns checkpoints with the time (type 0x04).
 *
 * @param verifying
 *            the other half, which everybody may have
 */
public record SigningKey(VerifyingKey verifying, PrivateKey key) {
    private static final int TIMESTAMP = 8, SEED = 32;

    /** A new key of a log. */
    public static SigningKey fresh(String name) { return fresh(name, VerifyingKey.ED25519); }

    /** A new key of a witness. */
    public static SigningKey ofWitness(String name) {
        return fresh(name, VerifyingKey.COSIGNATURE);
    }

    private static SigningKey fresh(String name, byte type) {
        return of(name, type, new SecureRandom());
    }

    private static SigningKey of(String name, byte type, SecureRandom random) {
        try {
            var maker = KeyPairGenerator.getInstance("Ed25519");
            maker.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = maker.generateKeyPair();
            return new SigningKey(new VerifyingKey(name, type, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The key of a log that comes of these 32 random bytes, which RFC 8032 calls the private key.
     *
     * @throws IllegalArgumentException
     *             where there are not 32
     */
    public static SigningKey ofSeed(String name, byte[] seed) {
        if (seed.length != SEED) throw new IllegalArgumentException("an Ed25519 seed has 32 bytes, not " + seed.length);
        SigningKey key = of(name, VerifyingKey.ED25519, new Given(seed));
        byte[] kept = key.pkcs8();
        if (!Arrays.equals(seed, Arrays.copyOfRange(kept, kept.length - SEED, kept.length)))
            throw new IllegalStateException("this JDK makes other keys of a seed than RFC 8032 says");
        return key;
    }

    /** The JDK computes a public half only of what it draws at random. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Given(byte[] seed) { this.seed = seed.clone(); }

        @Override
        public void nextBytes(byte[] bytes) { System.arraycopy(seed, 0, bytes, 0, bytes.length); }
    }

    /**
     * A key that was kept.
     *
     * @param pkcs8
     *            the private half (RFC 8410)
     * @throws IllegalArgumentException
     *             where it is no Ed25519 key, or not the other half
     */
    public static SigningKey of(VerifyingKey verifying, byte[] pkcs8) {
        try {
            PrivateKey half = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var key = new SigningKey(verifying, half);
            byte[] said = "is it the other half?\n".getBytes(StandardCharsets.UTF_8);
            if (!verifying.verifies(said, key.signed(said)))
                throw new IllegalArgumentException("not the other half of " + verifying.vkey());
            return key;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no Ed25519 key", wrong);
        }
    }

    /** The private half, to be kept. */
    public byte[] pkcs8() { return key.getEncoded(); }

    /** The note with this signature after those it has. */
    public Note sign(Note note, Instant now) {
        if (verifying.type() == VerifyingKey.ED25519) return note.with(signature(signed(note.bytes())));
        long time = now.getEpochSecond();
        byte[] signature = signed(note.cosigned(time));
        return note.with(signature(ByteBuffer.allocate(TIMESTAMP + signature.length).putLong(time).put(signature)
                .array()));
    }

    private NoteSignature signature(byte[] bytes) { return new NoteSignature(verifying.name(), verifying.id(), bytes); }

    private byte[] signed(byte[] message) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
