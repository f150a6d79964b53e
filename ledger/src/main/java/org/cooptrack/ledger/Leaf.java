package org.cooptrack.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.cooptrack.tlog.Canonical;
import org.cooptrack.tlog.Hash;

/**
 * An event as a leaf of the transparency log: the canonical form (RFC 8785) of its logical envelope, as it is stored and
 * never brought up to date. Its place among the leaves is its position, which therefore is not said.
 */
public final class Leaf {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Leaf() {}

    /**
     * @return UTF-8
     * @throws IllegalArgumentException
     *             where the event says a number that no double says: two of them would be one leaf
     */
    public static byte[] canonical(StoredEvent event) {
        return Canonical.exactly("{\"data\":" + event.data() + ",\"metadata\":" + event.metadata() + ",\"recordedAt\":"
                + Canonical.quoted(moment(event.recordedAt())) + ",\"revision\":" + event.revision() + ",\"stream\":"
                + Canonical.quoted(event.stream()) + ",\"type\":" + Canonical.quoted(event.type()) + ",\"version\":"
                + event.version() + "}");
    }

    /** SHA-256 of 0x00 and the canonical form. */
    public static Hash hash(StoredEvent event) {
        return Hash.leaf(canonical(event));
    }

    /** UTC, always six digits after the point: as the database's clock counts. */
    static String moment(Instant recorded) {
        return MICROSECONDS.format(recorded);
    }
}
