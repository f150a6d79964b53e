package org.cooptrack.events.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;

/** The stream of a quality issue follows from the fact and the rule it breaks: whoever looks at either finds it. */
public final class QualityStream {
    public static final String KIND = "quality-issue";
    private static final UUID NAMESPACE = UUID.fromString("6f1d6c0e-6f4e-5a53-9d3c-0d7f2a4b8c11");

    private QualityStream() {}

    public static String of(EventId fact, String rule) { return StreamId.of(KIND, version5(fact + " " + rule)); }

    /** A name-based UUID, version 5 (RFC 9562, section 5.5). */
    private static UUID version5(String name) {
        ByteBuffer namespace = ByteBuffer.allocate(16).putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits()).flip();
        MessageDigest sha1 = sha1();
        sha1.update(namespace);
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
