package org.cooptrack.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/**
 * An Ed25519 key that signs notes (type 0x01), or cosigns checkpoints with the time (type 0x04).
 *
 * @param verifying
 *            the other half, which everybody may have
 */
public record SigningKey(VerifyingKey verifying, PrivateKey key) {
    private static final int TIMESTAMP = 8;

    /** A new key of a log. */
    public static SigningKey fresh(String name) { return fresh(name, VerifyingKey.ED25519); }

    /** A new key of a witness. */
    public static SigningKey ofWitness(String name) {
        return fresh(name, VerifyingKey.COSIGNATURE);
    }

    private static SigningKey fresh(String name, byte type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(new VerifyingKey(name, type, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
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
