package org.cooptrack.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key by which signatures of notes are verified (C2SP signed-note, RFC 8032), with the name that signs.
 *
 * @param type
 *            what it signs: notes as they are (0x01), or checkpoints with the time at which they were seen (0x04)
 */
public record VerifyingKey(String name, byte type, PublicKey key) {
    static final byte ED25519 = 1, COSIGNATURE = 4;
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int RAW = 32;

    public VerifyingKey {
        if (name.isEmpty() || name.codePoints().anyMatch(VerifyingKey::parts))
            throw new IllegalArgumentException("no name of a key: " + name);
        if (type != ED25519 && type != COSIGNATURE)
            throw new IllegalArgumentException("a key of type " + type + " is not known here");
    }

    private static boolean parts(int character) {
        return character == '+' || Character.isSpaceChar(character) || Character.isWhitespace(character)
                || Character.isISOControl(character);
    }

    static VerifyingKey of(String name, byte type, byte[] raw) {
        if (raw.length != RAW) throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + raw.length);
        byte[] encoded = Arrays.copyOf(X509, X509.length + RAW);
        System.arraycopy(raw, 0, encoded, X509.length, RAW);
        try {
            return new VerifyingKey(name, type,
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no Ed25519 key", wrong);
        }
    }

    /**
     * @param vkey
     *            name+id+key, as C2SP writes a verifier key
     * @throws IllegalArgumentException
     *             where it is not that, its id is not that of its key, or it is of a type not known here
     */
    public static VerifyingKey of(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("no verifier key: " + vkey);
        byte[] typed = Text.bytes(parts[2]);
        if (typed.length == 0) throw new IllegalArgumentException("a verifier key without a key: " + vkey);
        VerifyingKey key = of(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.idInHex().equals(parts[1]))
            throw new IllegalArgumentException("the id is not that of the key: " + vkey);
        return key;
    }

    /** As it is handed to those who verify. */
    public String vkey() {
        byte[] typed = ByteBuffer.allocate(1 + RAW).put(type).put(raw()).array();
        return name + "+" + idInHex() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /** The first four bytes of SHA-256 of the name, a new line, the type and the key. */
    public int id() {
        MessageDigest digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(type);
        return ByteBuffer.wrap(digest.digest(raw())).getInt();
    }

    private String idInHex() { return HexFormat.of().toHexDigits(id()); }

    private byte[] raw() {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException not) {
            return false;
        }
    }
}
