package org.cooptrack.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** An event as the ledger keeps it; its JSON is PostgreSQL's text of what was sent. */
public record StoredEvent(long position, String stream, long version, String type, int revision, Instant recordedAt,
        String data, String metadata) {

    /** Tells this event from any other that could stand at its position; hexadecimal SHA-256. */
    public String digest() {
        String all = String.join("\n", stream, Long.toString(version), type, Integer.toString(revision),
                recordedAt.toString(), data, metadata);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
