package org.cooptrack.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash of the tree: 32 bytes, compared by value. */
public final class Hash {
    public static final int LENGTH = 32;
    private static final byte LEAF = 0, NODE = 1;
    /** The root of a tree without leaves (RFC 6962, section 2.1). */
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) { this.bytes = bytes; }

    /**
     * @throws IllegalArgumentException
     *             where there are not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH)
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        return new Hash(bytes.clone());
    }

    /**
     * @param base64
     *            standard base64 with padding (RFC 4648, section 4), as the notes and proofs of C2SP write hashes
     * @throws IllegalArgumentException
     *             where it is not that, or not of 32 bytes
     */
    public static Hash of(String base64) { return of(Text.bytes(base64)); }

    /** SHA-256 of 0x00 and the entry. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** SHA-256 of 0x01, what stands left below, and what stands right. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] bytes() { return bytes.clone(); }

    public String base64() { return Base64.getEncoder().encodeToString(bytes); }

    @Override
    public boolean equals(Object other) { return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes); }

    @Override
    public int hashCode() { return Arrays.hashCode(bytes); }

    @Override
    public String toString() { return HexFormat.of().formatHex(bytes); }
}
